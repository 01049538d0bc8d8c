/** A branch of the category tree 工单分类 as the API gives it. */
export interface CategoryTreeNode {
  category?: { code?: string; nameZh?: string; nameEn?: string; leaf?: boolean; active?: boolean; kind?: string }
  children?: CategoryTreeNode[]
}

export interface LeafCategory {
  code: string
  nameZh: string
  nameEn: string
  kind: string
  /** Names of the branches above, from the root. */
  pathZh: string[]
  pathEn: string[]
}

/** What can be reported: the active leaves with the way to them. */
export function leaves(nodes: readonly CategoryTreeNode[], pathZh: string[] = [], pathEn: string[] = []): LeafCategory[] {
  return nodes.flatMap(({ category, children = [] }) => {
    if (!category?.code || category.active === false) return []
    const { code, nameZh = code, nameEn = code, kind = '' } = category
    if (category.leaf) return [{ code, nameZh, nameEn, kind, pathZh, pathEn }]
    return leaves(children, [...pathZh, nameZh], [...pathEn, nameEn])
  })
}

/** Words people use, by what the category's name or code is about. The names of the project's own categories count as well. */
const WORDS: [RegExp, string[]][] = [
  [/pipe|leak|漏水|水管/i, ['漏水', '滴水', '渗水', '水管', '龙头', '管道', '爆管', '潮湿', '水渍', '洗手盆', '水槽', 'leak', 'drip', 'pipe', 'tap', 'faucet', 'water']],
  [/drain|block|疏通|堵/i, ['堵', '不下水', '下水', '马桶', '地漏', '反水', '排水', 'clog', 'block', 'drain', 'toilet']],
  [/electr|power|电路|用电|跳闸|light|灯/i, ['跳闸', '没电', '停电', '插座', '开关', '灯', '短路', '电路', '漏电', 'power', 'socket', 'light', 'lamp', 'fuse', 'switch']],
  [/door|window|门窗/i, ['门', '窗', '合页', '关不上', '玻璃', '把手', 'door', 'window', 'hinge', 'glass']],
  [/lock|锁/i, ['锁', '钥匙', '开不了门', 'lock', 'key']],
  [/applian|家电/i, ['冰箱', '洗衣机', '热水器', '电视', '油烟机', '灶', 'fridge', 'washer', 'heater', 'appliance']],
  [/air|空调/i, ['空调', '制冷', '不制热', 'air con', 'aircon', 'cooling']],
  [/hood|油烟/i, ['油烟机', '抽油烟', 'hood']],
  [/lift|elevator|电梯/i, ['电梯', '困', 'lift', 'elevator']],
  [/clean|保洁|卫生/i, ['保洁', '打扫', '垃圾', '脏', '异味', 'clean', 'garbage', 'trash', 'dirty', 'smell']],
  [/green|绿化/i, ['树', '草', '绿化', '虫', 'tree', 'grass', 'plants']],
  [/safe|secur|安全|安防|access|门禁/i, ['门禁', '监控', '陌生人', '安全', '保安', '消防', 'camera', 'guard', 'fire', 'access']],
  [/noise|噪/i, ['噪音', '吵', '装修声', 'noise', 'loud']],
  [/service|attitude|服务/i, ['态度', '服务', '没人管', 'rude', 'attitude', 'service']],
]

/** The categories that fit somebody's words best, the best first; empty when nothing fits. */
export function suggest(words: string, categories: readonly LeafCategory[], most = 3): LeafCategory[] {
  const text = words.trim().toLowerCase()
  if (text.length < 2) return []
  const scored = categories.map((category, order) => ({ category, order, score: score(text, category) }))
  return scored
    .filter(({ score: points }) => points > 0)
    .sort((a, b) => b.score - a.score || a.order - b.order)
    .slice(0, most)
    .map(({ category }) => category)
}

function score(text: string, category: LeafCategory): number {
  const names = `${category.code} ${category.nameZh} ${category.nameEn}`
  const own = [category.nameZh, category.nameEn.toLowerCase()].some((name) => name.length > 1 && text.includes(name)) ? 5 : 0
  const about = WORDS.filter(([names_]) => names_.test(names)).flatMap(([, list]) => list)
  const hits = about.filter((word) => text.includes(word))
  const repair = category.kind === 'REPAIR' ? 0.5 : 0
  return own + hits.reduce((total, word) => total + word.length, 0) + (hits.length + own > 0 ? repair : 0)
}
