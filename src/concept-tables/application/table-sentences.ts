import type { Refusal } from '#libs/kernel';
import { Refused } from '../../platform/refusal/refused.js';

/** What a row lacks, in words. */
export function tableRefused(refusal: Refusal): Refused {
  return new Refused('invalid', refusal, sentenceOf(refusal));
}

function sentenceOf({ code, facts }: Refusal): string {
  const title = `„${facts?.['title']}“`;
  switch (code) {
    case 'need-without-field':
      return `Den Bedarf ${title} gibt es noch nicht. Bitte nennen Sie sein Themenfeld: eines für alle Bedarfe der Zeile oder je Bedarf eines.`;
    case 'goal-without-need':
      return `Das Wirkungsziel ${title} gibt es noch nicht. Bitte nennen Sie den Bedarf, auf den es antwortet.`;
    case 'goal-without-day':
      return `Das Wirkungsziel ${title} gibt es noch nicht, und weder die Fassung noch die Zeile hat ein Ende, bis zu dem es gelten könnte. Bitte ein Ende angeben oder das Ziel zuerst anlegen.`;
    case 'need-ambiguous':
      return `Den Bedarf ${title} gibt es in mehreren Themenfeldern. Bitte nennen Sie das, das gemeint ist.`;
    case 'number-taken':
      return `Die Nummer ${facts?.['number']} trägt in dieser Fassung schon die Maßnahme ${title}. Bitte die Nummer leer lassen oder ändern.`;
    case 'reason-missing':
      return 'Eine abgelehnte Maßnahme braucht einen Grund.';
    case 'drop-reason-missing':
      return 'Was nicht weiterverfolgt oder aufgegeben wird, braucht einen Grund.';
    case 'no-concept':
      return 'Es gibt noch keine Fassung des Integrationskonzepts. Bitte legen Sie zuerst eine an.';
    default:
      return 'Diese Fassung ist abgelöst und lässt sich nur noch lesen.';
  }
}
