/** What a technician can be good at; companies may have more of their own. */
export const SKILLS = ['plumbing', 'electrical', 'appliance', 'carpentry', 'locksmith', 'cleaning', 'gardening', 'security', 'elevator', 'hvac']

/** The skills to choose from, those that somebody has already among them. */
export function skillChoices(had: string[] = [], nameOf: (code: string) => string): { value: string; label: string }[] {
  return [...new Set([...SKILLS, ...had])].map((value) => ({ value, label: nameOf(value) }))
}
