import { shownTheme } from '@banyan/ui'
import type { EChartsCoreOption } from 'echarts/core'

/** Colours of the house that are told apart by everybody: dark to light as well as by hue. */
export const PALETTE = ['#1d6b57', '#d08a3e', '#3f7fb5', '#a04a1b', '#7a9e5f', '#8b6bab', '#4fa89a', '#b7a26a', '#c0655f', '#6e7f8d']

interface Colours {
  ink: string
  line: string
  surface: string
}

/** The colours of the theme; whoever computes with them computes again when it changes. */
export function colours(): Colours {
  void shownTheme.value
  const style = getComputedStyle(document.documentElement)
  const read = (name: string): string => style.getPropertyValue(name).trim()
  return { ink: read('--ink-2'), line: read('--line'), surface: read('--surface') }
}

const axis = ({ ink, line }: Colours, extra: object = {}): object => ({ axisLine: { lineStyle: { color: line } }, axisTick: { show: false }, axisLabel: { color: ink }, splitLine: { lineStyle: { color: line } }, ...extra })

export interface Series {
  name: string
  values: number[]
  line?: boolean
}

interface Shape {
  stacked?: boolean
  flat?: boolean
  /** How a number is written: as it is, or as an amount. */
  say?: (value: number) => string
}

/** Bars over categories, stacked when there are several. */
export function bars(names: string[], series: Series[], { stacked = false, flat = false, say = String }: Shape = {}): EChartsCoreOption {
  const tint = colours()
  const category = { type: 'category', data: names, ...axis(tint, { splitLine: { show: false } }) }
  const value = { type: 'value', minInterval: 1, ...axis(tint) }
  return {
    color: PALETTE,
    animationDuration: 300,
    grid: { left: 8, right: flat ? (say === String ? 52 : 84) : 16, top: series.length > 1 ? 56 : 16, bottom: 4, containLabel: true },
    tooltip: { trigger: flat ? 'item' : 'axis', axisPointer: { type: 'shadow' }, backgroundColor: tint.surface, borderColor: tint.line, textStyle: { color: tint.ink }, valueFormatter: (value: unknown) => say(Number(value)) },
    ...(series.length > 1 ? { legend: { type: 'scroll', top: 0, left: 0, icon: 'roundRect', itemWidth: 12, itemHeight: 8, textStyle: { color: tint.ink } } } : {}),
    xAxis: flat ? value : category,
    yAxis: flat ? { ...category, inverse: true } : value,
    series: series.map(({ name, values, line }) => ({ name, type: line ? 'line' : 'bar', data: values, ...(stacked && !line ? { stack: 'all' } : {}), barMaxWidth: 30, smooth: true, symbolSize: 5, itemStyle: { borderRadius: stacked || line ? 0 : flat ? [0, 4, 4, 0] : [4, 4, 0, 0] }, ...(flat ? { label: { show: true, position: 'right', color: tint.ink, formatter: ({ value }: { value: number }) => say(value) } } : {}) })),
  }
}
