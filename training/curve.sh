#!/usr/bin/env bash
# The learning curve: MiniLM, one seed, four epochs, with 1/8, 1/4, 1/2 and all of the training records that no choice is
# made on; found and record F1 on gold/dev after the whole way (8-bit export, settings chosen on the split).
#   bash curve.sh MINILM_FOLDER SHARED WORK
set -euo pipefail
cd "$(dirname "$0")"
base=$1 shared=$2 work=$3
for share in 0.125 0.25 0.5 1; do
  out=$work/curve-$share
  python -m parley_training.train --base "$base" --kept "$work/v12000/kept-also.json" --data "$work/train.jsonl" \
    --gold "$shared/gold/train" --aliases "$shared/parties.json" --out "$out" --epochs 4 --rate 1e-4 --head-rate 1e-3 \
    --tokens 1400 --share "$share"
  python -m parley_training.export --checkpoint "$out/epoch-4.pt" --vocabulary "$work/v12000/vocabulary.txt" \
    --version "curve-$share" --out "$out/models"
  node calibrate.ts "$out/models" "$shared/gold/train"
  PARLEY_MODELS="$out/models" node ../bin/parley.js read --json "$shared/gold/dev/reports.jsonl" > "$out/dev.jsonl"
  echo "share $share: $(node "$shared/score.mjs" --gold "$shared/gold/dev" --pred "$out/dev.jsonl" | sed -n 2p)"
done
