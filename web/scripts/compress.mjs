// Compresses once here, so that the gateway never has to.
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const WORTH_IT = /\.(js|css|html|svg|json|webmanifest|txt)$/
const SMALLEST = 1024
const toGzip = promisify(gzip)
const toBrotli = promisify(brotliCompress)

/** Puts a .gz and a .br beside every text file that gains from it. */
export async function compressFolder(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const texts = entries.filter((entry) => entry.isFile() && WORTH_IT.test(entry.name)).map((entry) => join(entry.parentPath, entry.name))
  await Promise.all(texts.map(compress))
}

async function compress(file) {
  const plain = await readFile(file)
  if (plain.length < SMALLEST) return
  const [gz, br] = await Promise.all([toGzip(plain, { level: 9 }), toBrotli(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } })])
  await Promise.all([writeFile(`${file}.gz`, gz), writeFile(`${file}.br`, br)])
}
