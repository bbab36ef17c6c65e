// Makes wwwroot/assets from Assets/ and the npm packages of the lock file. Run by the build.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { compile } from 'sass'

const target = 'wwwroot/assets'
mkdirSync(`${target}/pictures`, { recursive: true })

for (const name of ['heard', 'paper', 'sheet']) {
  const style = compile(`Assets/${name}.scss`, { loadPaths: ['node_modules'], quietDeps: true, style: 'compressed' })
  writeFileSync(`${target}/${name}.css`, style.css)
}
for (const file of ['embed.mjs', 'finding.mjs', 'heard.mjs', 'passkeys.mjs', 'shortcuts.mjs', 'uploads.mjs', 'heard.svg']) copyFileSync(`Assets/${file}`, `${target}/${file}`)
copyFileSync('node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.js', `${target}/govuk-frontend.min.js`)

// The pictures of Easy Read and of the young people's pages: Fluent Emoji by Microsoft (MIT), under our own names.
const drawings = read('node_modules/@iconify-json/fluent-emoji-flat/icons.json')
for (const [name, drawing] of Object.entries(read('Assets/pictures.json'))) {
  const { body } = drawings.icons[drawing]
  writeFileSync(`${target}/pictures/${name}.svg`, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${drawings.width ?? 32} ${drawings.height ?? 32}">${body}</svg>`)
}

function read(file) {
  return JSON.parse(readFileSync(file, 'utf8'))
}
