const zh = {}

const en: typeof zh = {}

export const texts = { 'zh-CN': zh, en }
