const zh = {
  houseStatus: { UNSOLD: '未售', VACANT: '空置', RENOVATING: '装修中', OCCUPIED: '自住', RENTED: '出租' },
}

const en: typeof zh = {
  houseStatus: { UNSOLD: 'unsold', VACANT: 'vacant', RENOVATING: 'renovating', OCCUPIED: 'occupied', RENTED: 'rented' },
}

/** Words of customers and their houses. */
export const texts = { 'zh-CN': zh, en }
