#!/usr/bin/env bash
# Sees to it that the tools of the tests are there: node for the JavaScript tests, Chromium with its
# driver and a Chinese font for the browser tests. Says nothing and takes milliseconds when they are.
# What is missing is installed where that needs no question (apt-get, as root or with sudo that asks
# no password); elsewhere it ends with one line that says what to install.
set -u

chromium() {
  [ -n "${CHROME_BIN:-}" ] && [ -x "$CHROME_BIN" ] && return
  command -v chromium || command -v chromium-browser || command -v google-chrome
}

driver() {
  [ -n "${CHROMEDRIVER_BIN:-}" ] && [ -x "$CHROMEDRIVER_BIN" ] && return
  command -v chromedriver
}

# Looks at the usual folders first: asking fontconfig takes a hundred times as long.
chinese_font() {
  compgen -G '/usr/share/fonts/*/noto*/Noto*CJK*' || compgen -G '/System/Library/Fonts/PingFang*' ||
    { command -v fc-list && fc-list :lang=zh file | grep -q .; }
}

missing=()
command -v node >/dev/null || missing+=(nodejs)
chromium >/dev/null || missing+=(chromium)
driver >/dev/null || missing+=(chromium-driver)
chinese_font >/dev/null || missing+=(fonts-noto-cjk)
[ "${#missing[@]}" -eq 0 ] && exit 0

give_up() {
  echo "The tests need ${missing[*]}: $1 apt-get install -y --no-install-recommends ${missing[*]}" >&2
  exit 1
}

command -v apt-get >/dev/null || give_up "install them (CHROME_BIN and CHROMEDRIVER_BIN may point to them); on Debian:"
as_root=()
if [ "$(id -u)" -ne 0 ]; then
  { command -v sudo && sudo -n true; } >/dev/null 2>&1 || give_up "run as root:"
  as_root=(sudo -n)
fi

log=$(mktemp "${TMPDIR:-/tmp}/broadsheet-tools.XXXXXX")
apt() {
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=120 "$@" \
    </dev/null >>"$log" 2>&1
}
echo "Installing for the tests: ${missing[*]}"
# An update may fail for one unreachable source and still know enough; the installation decides.
apt update
apt install -y --no-install-recommends "${missing[@]}" || give_up "see $log; as root:"
rm -f "$log"
