/** Why the public does not see what is marked as public. */
export const publicationHintTexts = {
  'hidden-by-draft':
    'Als öffentlich markiert, aber noch nicht öffentlich zu sehen: Diese Fassung des Konzepts ist ein Entwurf. Zu sehen ist es, sobald sie beschlossen und öffentlich ist.',
  'hidden-by-edition':
    'Als öffentlich markiert, aber nicht öffentlich zu sehen: Diese Fassung des Konzepts ist intern. Die Kreisverwaltung kann sie öffentlich stellen.',
} as const;
