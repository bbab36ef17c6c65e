// Makes wwwroot/assets from Assets/ and the npm packages of the lock file. Run by the build.
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { compile } from 'sass'

const target = 'wwwroot/assets'
mkdirSync(target, { recursive: true })

for (const name of ['heard', 'paper', 'sheet']) {
  const style = compile(`Assets/${name}.scss`, { loadPaths: ['node_modules'], quietDeps: true, style: 'compressed' })
  writeFileSync(`${target}/${name}.css`, style.css)
}
for (const file of ['embed.mjs', 'finding.mjs', 'heard.mjs', 'passkeys.mjs', 'shortcuts.mjs', 'uploads.mjs', 'heard.svg']) copyFileSync(`Assets/${file}`, `${target}/${file}`)
copyFileSync('node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.js', `${target}/govuk-frontend.min.js`)
