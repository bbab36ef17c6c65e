# Sourced by ./test and ./run: finds or installs what they need, and keeps a PostgreSQL of our own on loopback.

require_dotnet_and_node() {
    if ! command -v dotnet >/dev/null || ! dotnet --list-sdks | grep -q '^10\.'; then
        echo "Heard needs the .NET SDK 10. Get it from https://dotnet.microsoft.com/download/dotnet/10.0 and try again." >&2
        exit 1
    fi
    if ! command -v node >/dev/null || ! command -v npm >/dev/null; then
        echo "Heard needs Node.js 20 or later, with npm, to build its style sheet. Get it from https://nodejs.org/ and try again." >&2
        exit 1
    fi
}

# Debian's, which has the mail server that the tests send to; another one may stand before it on the PATH.
TEST_PYTHON=/usr/bin/python3

# Debian packages, and the command that shows that each is there.
require_packages() {
    local quick=$1 missing=()
    postgres_bin >/dev/null || missing+=(postgresql)
    "$TEST_PYTHON" -c 'import aiosmtpd' 2>/dev/null || missing+=(python3-aiosmtpd)
    command -v clamd >/dev/null || missing+=(clamav-daemon)
    command -v dovecot >/dev/null || missing+=(dovecot-imapd)
    command -v espeak-ng >/dev/null || missing+=(espeak-ng)
    command -v lame >/dev/null || missing+=(lame)
    if [ "$quick" != true ]; then
        command -v chromium >/dev/null || missing+=(chromium fonts-liberation)
        command -v java >/dev/null || missing+=(default-jre-headless)
        command -v pdfinfo >/dev/null || missing+=(poppler-utils)
    fi
    if [ ${#missing[@]} -gt 0 ]; then
        if [ "$(id -u)" -ne 0 ]; then
            echo "The tests need these Debian packages: ${missing[*]}. Install them (sudo apt-get install ${missing[*]}) and try again." >&2
            exit 1
        fi
        echo "Installing ${missing[*]}"
        # RUNLEVEL: the packages' own services are not started; tests start what they need.
        apt-get update -qq && RUNLEVEL=1 DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null || exit 1
    fi
    # Journeys take two thirds of the time in it; where this Debian does not have it, Chromium does.
    if [ "$quick" != true ] && [ "$(id -u)" -eq 0 ] && ! command -v chromium-headless-shell >/dev/null; then
        DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium-headless-shell >/dev/null 2>&1 || true
    fi
    if [ ! -d tests/servers/node_modules/s3rver ]; then
        (cd tests/servers && npm ci --ignore-scripts --loglevel=error) || exit 1
    fi
    if [ "$quick" != true ] && [ ! -d tests/Heard.BrowserTests/node_modules/vnu-jar ]; then
        (cd tests/Heard.BrowserTests && npm ci --ignore-scripts --loglevel=error) || exit 1
    fi
}

free_port() {
    node -e 'const s=require("net").createServer().listen(0,"127.0.0.1",()=>{console.log(s.address().port);s.close()})'
}

postgres_bin() {
    local directory
    for directory in $(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -rV) /usr/bin; do
        [ -x "$directory/initdb" ] && [ -x "$directory/postgres" ] && { echo "$directory"; return 0; }
    done
    return 1
}

# PostgreSQL refuses to run as root, so root lends it to the account that the package made.
as_postgres() {
    if [ "$(id -u)" -eq 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi
}

# The settings of the server can be added to, such as "-c fsync=off" where nothing has to outlive the machine.
start_postgres() {
    local bin port
    bin=$(postgres_bin) || { echo "PostgreSQL is not installed." >&2; return 1; }
    POSTGRES_DIRECTORY=$(mktemp -d)
    [ "$(id -u)" -eq 0 ] && chown postgres "$POSTGRES_DIRECTORY"
    port=$(free_port)
    (
        cd "$POSTGRES_DIRECTORY" || exit 1
        as_postgres "$bin/initdb" -D "$POSTGRES_DIRECTORY/data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 >/dev/null &&
            as_postgres "$bin/pg_ctl" -D "$POSTGRES_DIRECTORY/data" -w -l "$POSTGRES_DIRECTORY/log" \
                -o "-c listen_addresses=127.0.0.1 -c port=$port -c unix_socket_directories= -c max_connections=200 ${1:-}" start >/dev/null
    ) || return 1
    POSTGRES_BIN=$bin
    export HEARD_TEST_POSTGRES="Host=127.0.0.1;Port=$port;Username=postgres"
}

# As an operator does while people are there: what is under way is cut off.
restart_postgres() {
    (cd / && as_postgres "$POSTGRES_BIN/pg_ctl" -D "$POSTGRES_DIRECTORY/data" -w -m "$1" -l "$POSTGRES_DIRECTORY/log" restart >/dev/null)
}

stop_postgres() {
    [ -n "${POSTGRES_DIRECTORY:-}" ] || return 0
    (cd / && as_postgres "$POSTGRES_BIN/pg_ctl" -D "$POSTGRES_DIRECTORY/data" -m immediate stop >/dev/null)
    rm -rf "$POSTGRES_DIRECTORY"
}
