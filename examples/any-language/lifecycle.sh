#!/usr/bin/env bash
# The whole toll-free lifecycle with curl: any language that speaks HTTP can do the same.
# Run it with `npm start --workspace examples/any-language` after `npm run build`.
set -euo pipefail

# Without an emulator this starts one, runs itself under it, and ends it again.
if [[ -z ${TOLLGATE_URL:-} ]]; then
  exec npx tollgate exec --clock manual -- bash "$0" "$@"
fi
base=$PINNACLE_BASE_URL
key="any-key-opens-its-own-world"

# POST, GET and clock, and one member of a JSON answer.
post() { curl --silent --fail-with-body -H "PINNACLE-API-KEY: $key" -H 'Content-Type: application/json' -d "$2" "$base$1"; }
get() { curl --silent --fail-with-body -H "PINNACLE-API-KEY: $key" "$base$1"; }
wait_virtual() { base=$TOLLGATE_URL post /_emulator/v1/clock/advance "{\"by\":\"$1\"}" > /dev/null; }
member() { node -pe "JSON.parse(require('fs').readFileSync(0, 'utf8'))$1"; }
submission() { node -pe "JSON.stringify({ ...require('../quickstart/submission.json').$1, ...${2:-{\}} })"; }

brand=$(post /brands "$(submission brand)" | member .id)
post "/brands/$brand/submit" '' > /dev/null
wait_virtual 10m
echo "brand     $(get "/status/brand/$brand" | member .status)"

campaign=$(post /campaigns/toll-free "$(submission campaign "{ brand: '$brand' }")" | member .campaignId)
post "/campaigns/toll-free/submit/$campaign" '' > /dev/null
wait_virtual 10m
echo "campaign  $(get "/campaigns/toll-free/$campaign" | member .status)"

number=$(post /phone-numbers/search '{"type":["TOLL_FREE"]}' | member '[0].number')
post /phone-numbers/buy "{\"numbers\":[\"$number\"]}" > /dev/null
post /phone-numbers/attach-campaign \
  "{\"phones\":[\"$number\"],\"campaignType\":\"TOLL_FREE\",\"campaignId\":\"$campaign\"}" > /dev/null
echo "number    $(get "/status/toll-free-campaign/$campaign" | member .updates.status)"
wait_virtual 3bd
echo "number    $(get "/status/toll-free-campaign/$campaign" | member .updates.status)   after three business days"

message=$(post /messages/send/sms \
  "{\"from\":\"$number\",\"to\":\"+12025550123\",\"text\":\"Harbor Lane Dental: see you at 2 PM. Reply STOP to opt out.\"}" | member .messageId)
wait_virtual 1m
echo "message   $(get "/messages/$message" | member .status)"
