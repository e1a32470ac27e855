import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { marked, Renderer } from 'marked';

/** What each page begins with. */
const TITLE = /^# (.+)\n/;

/**
 * Makes pages of the application of the German handbook while it is built: `x.md?title` is its title, `x.md?page` the rest as HTML, with
 * pictures as files of their own and links between pages as addresses of the application.
 *
 * @returns {import('vite').Plugin}
 */
export function handbook() {
  return {
    name: 'handbook',
    enforce: 'pre',
    load(id) {
      const [path = '', query] = id.split('?');
      if (!path.endsWith('.md') || (query !== 'title' && query !== 'page')) return null;
      this.addWatchFile(path);
      const text = readFileSync(path, 'utf8');
      if (query === 'title') return `export default ${JSON.stringify(TITLE.exec(text)?.[1] ?? '')};`;
      return pageModule(path, text.replace(TITLE, ''));
    },
  };
}

/** Pictures become imports, so that the build names them by their content; one that is not there yet falls away. */
class PageRenderer extends Renderer {
  pictures = [];

  constructor(folder) {
    super();
    this.folder = folder;
  }

  image({ href, text }) {
    const file = resolve(this.folder, href);
    if (!existsSync(file)) return '';
    const { width, height } = sizeOfPng(readFileSync(file));
    const at = this.pictures.push(file) - 1;
    return `<img class="handbook__picture" src="%PICTURE${at}%" alt="${text}" width="${width}" height="${height}" loading="lazy">`;
  }

  link(token) {
    const page = /^([a-z-]+)\.md(#.*)?$/.exec(token.href);
    return super.link(page === null ? token : { ...token, href: `/hilfe/${page[1]}${page[2] ?? ''}` });
  }
}

function pageModule(path, text) {
  const renderer = new PageRenderer(dirname(path));
  const html = JSON.stringify(marked.parse(text, { async: false, gfm: true, renderer }));
  const imports = renderer.pictures.map(
    (file, at) => `import picture${at} from ${JSON.stringify(`${file}?url`)};`,
  );
  return `${imports.join('\n')}
export default ${html.replace(/%PICTURE(\d+)%/g, (_, at) => `" + picture${at} + "`)};`;
}

/** From the head of the file; a page that knows the size does not jump when the picture arrives. */
function sizeOfPng(bytes) {
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
