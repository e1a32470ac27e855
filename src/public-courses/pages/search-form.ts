import { DAYPARTS, LANGUAGE_LEVELS } from '#libs/course-catalogue';
import { GERMAN, type FinderLanguage } from '../texts/languages.js';
import { FINDER } from '../finder-address.js';
import { WAY_MINUTES, wordsOf, type Asked, type FinderChoices } from './asked.js';
import { wayTo } from './finder-way.js';
import { html, type Html } from './html.js';

interface Choice {
  readonly value: string;
  readonly text: string;
  readonly lang?: string;
}

/** The form of the search: a plain GET, so that it works without any script and its answer can be kept as a link. */
export function searchForm(language: FinderLanguage, asked: Asked, choices: FinderChoices): Html {
  const { texts } = language;
  const { given, problems } = asked;
  const { form } = texts;
  const wrongChoice = (isWrong: boolean | undefined): string | null =>
    isWrong === true ? texts.problems.wrongChoice : null;
  return html`<form class="search" action="${FINDER}" method="get" aria-label="${form.title}">
    ${language.code === GERMAN.code ? null : html`<input type="hidden" name="sprache" value="${language.code}" />`}
    ${placeField(language, asked, choices)}
    ${select('kurstyp', form.format, given.kurstyp, wrongChoice(problems.format), [
      { value: '', text: form.allFormats },
      ...choices.formats.map(({ code, title }) => formatChoice(language, code, title)),
    ])}
    ${select('niveau', form.level, given.niveau, wrongChoice(problems.level), [
      { value: '', text: form.allLevels },
      ...LANGUAGE_LEVELS.map((level) => ({
        value: level,
        text: level === 'literacy' ? texts.literacy : level,
      })),
    ])}
    ${select('weg', form.way, given.weg, wrongChoice(problems.way), [
      { value: '', text: form.usualWay },
      ...WAY_MINUTES.map((minutes) => ({ value: String(minutes), text: form.atMost(minutes) })),
    ])}
    ${dayField(language, asked)}
    <fieldset class="field field--wide">
      <legend>${form.times}</legend>
      ${problems.times === true ? html`<p class="wrong" id="zeit-wrong">${texts.problems.wrongChoice}</p>` : null}
      <div class="ticks">
        ${DAYPARTS.map((daypart) => tick('zeit', daypart, texts.dayparts[daypart], given.zeit.includes(daypart)))}
      </div>
    </fieldset>
    <div class="field field--wide ticks">
      ${tick('kinder', '1', form.childcare, given.kinder)} ${tick('frei', '1', form.freeOnly, given.frei)}
    </div>
    <div class="field--wide acts">
      <button class="button" type="submit">${form.search}</button>
      <a href="${wayTo('', language)}">${form.reset}</a>
    </div>
  </form>`;
}

function formatChoice({ texts, tag }: FinderLanguage, code: string, title: string): Choice {
  const known = texts.formats[code];
  if (known !== undefined) return { value: code, text: known };
  return { value: code, text: title, ...(tag === 'de' ? {} : { lang: 'de' }) };
}

function placeField(language: FinderLanguage, { given, problems }: Asked, choices: FinderChoices): Html {
  const { form, problems: says } = language.texts;
  const { place } = problems;
  return html`<div class="field field--wide">
    <label for="ort">${form.place}</label>
    <p class="hint" id="ort-hint">${form.placeHint}</p>
    ${
      place === undefined
        ? null
        : html`<div class="wrong" id="ort-wrong">
            <p>${place === 'unknown' ? says.unknownPlace : says.severalPlaces}</p>
            ${
              place === 'unknown'
                ? null
                : html`<ul>
                    ${place.map(
                      ({ ags, name }) =>
                        html`<li>
                          <a
                            href="${wayTo('', language, { ...wordsOf(given), ort: ags })}"
                            lang="de"
                            dir="ltr"
                            >${name}</a
                          >
                        </li>`,
                    )}
                  </ul>`
            }
          </div>`
    }
    <input
      id="ort"
      name="ort"
      value="${typedPlace(given.ort, choices)}"
      list="orte"
      maxlength="100"
      autocomplete="off"
      ${described('ort', place !== undefined, true)}
    />
    <datalist id="orte">
      ${choices.municipalities.map(({ name }) => html`<option value="${name}"></option>`)}
    </datalist>
  </div>`;
}

/** Whoever chose by a key reads the name. */
function typedPlace(typed: string, { municipalities }: FinderChoices): string {
  return municipalities.find(({ ags }) => ags === typed)?.name ?? typed;
}

function dayField({ texts }: FinderLanguage, { given, problems }: Asked): Html {
  const isWrong = problems.from === true;
  return html`<div class="field">
    <label for="ab">${texts.form.from}</label>
    ${isWrong ? html`<p class="wrong" id="ab-wrong">${texts.problems.wrongDay}</p>` : null}
    <input
      id="ab"
      name="ab"
      type="${isWrong ? 'text' : 'date'}"
      value="${given.ab}"
      ${described('ab', isWrong)}
    />
  </div>`;
}

function select(
  name: string,
  label: string,
  chosen: string,
  wrong: string | null,
  choices: readonly Choice[],
): Html {
  return html`<div class="field">
    <label for="${name}">${label}</label>
    ${wrong === null ? null : html`<p class="wrong" id="${name}-wrong">${wrong}</p>`}
    <select id="${name}" name="${name}" ${described(name, wrong !== null)}>
      ${choices.map(
        ({ value, text, lang }) =>
          html`<option
            value="${value}"
            ${lang === undefined ? null : html`lang="${lang}"`}
            ${value === chosen ? html`selected` : null}
          >
            ${text}
          </option>`,
      )}
    </select>
  </div>`;
}

function tick(name: string, value: string, label: string, isOn: boolean): Html {
  return html`<label class="tick"
    ><input type="checkbox" name="${name}" value="${value}" ${isOn ? html`checked` : null} />
    <span>${label}</span></label
  >`;
}

function described(name: string, isWrong: boolean, hasHint = false): Html | null {
  const ids = [...(hasHint ? [`${name}-hint`] : []), ...(isWrong ? [`${name}-wrong`] : [])];
  if (ids.length === 0) return null;
  return html`aria-describedby="${ids.join(' ')}" ${isWrong ? html`aria-invalid="true"` : null}`;
}
