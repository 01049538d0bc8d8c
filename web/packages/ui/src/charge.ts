import { arithmetic, type ExplainedLine } from '@banyan/domain'
import { useI18n } from 'vue-i18n'

/** A line of charges as any service tells it. */
export type ChargedLine = ExplainedLine & { kind?: string }

/** What nobody named by hand: the platform's own lines are said in the reader's language, with their units. */
const OWN = new Set(['CALL_OUT', 'LABOUR'])

/** Words for lines of charges. */
export function useChargeWords() {
  const { t } = useI18n()
  const isOwn = ({ kind }: ChargedLine): boolean => OWN.has(kind ?? '')
  const unitOf = (line: ChargedLine): string => (isOwn(line) ? t(`chargeUnit.${line.kind}`) : (line.unit ?? ''))
  return {
    nameOf: (line: ChargedLine): string => (isOwn(line) ? t(`chargeKind.${line.kind}`) : (line.name ?? '')),
    /** Beside the name, where it does not say the same. */
    kindOf: (line: ChargedLine): string => (isOwn(line) ? '' : t(`chargeKind.${line.kind}`)),
    unitOf,
    sumOf: (line: ChargedLine): string => arithmetic({ ...line, unit: unitOf(line) }),
  }
}
