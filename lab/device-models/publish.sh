# shellcheck shell=bash disable=SC2154 # What is not set here is set by settings.sh.
# Sourced by the commands that have a process of dom0 ask something, after settings.sh.

# publish FOLDER: publishes the program that asks, Holdfast.HypercallScripts, for dom0.
publish() {
    command -v dotnet >/dev/null || give_up 'the .NET SDK is not here.'
    say 'publishing the program that asks'
    timeout 900 dotnet publish "$repository/tests/Holdfast.HypercallScripts" --nologo -v quiet -o "$1" -c Release -r linux-x64 --self-contained \
        -p:PublishTrimmed=true -p:PublishSingleFile=true -nodeReuse:false >"$1.log" 2>&1 \
        || { tail -n 15 "$1.log" >&2; give_up 'the program that asks cannot be published.'; }
}
