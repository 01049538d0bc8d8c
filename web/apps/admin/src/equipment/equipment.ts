import type { Tone } from '@banyan/domain'
import type { FieldSpec } from '../shared/fields'

export const STATUSES = ['NORMAL', 'FAULTY', 'IN_REPAIR', 'RETIRED'] as const

export const equipmentTone = (status?: (typeof STATUSES)[number]): Tone | 'bad' => ({ NORMAL: 'done', FAULTY: 'bad', IN_REPAIR: 'warn', RETIRED: 'off' })[status ?? 'NORMAL'] as Tone

/** The fields of a piece of equipment. */
export function equipmentFields(t: (key: string) => string, types: { id?: string; name?: string }[]): FieldSpec[] {
  return [
    { key: 'name', label: t('equipment.name'), required: true },
    { key: 'code', label: t('equipment.code'), required: true, most: 40 },
    { key: 'typeId', label: t('equipment.type'), type: 'select', required: true, choices: types.map(({ id, name }) => ({ value: id ?? '', label: name ?? '' })) },
    { key: 'place', label: t('equipment.place'), required: true },
    { key: 'maker', label: t('equipment.maker') },
    { key: 'model', label: t('equipment.model') },
    { key: 'installedOn', label: t('equipment.installedOn'), type: 'date' },
  ]
}
