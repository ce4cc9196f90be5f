#!/usr/bin/env bash
# Small questions, put to MiniLM: two epochs of one seed, then found and record F1 on gold/dev after the whole way (8-bit
# export, settings chosen on the split).
#   bash small.sh MINILM_FOLDER SHARED WORK curve      with 1/8, 1/4, 1/2 and all of the records that no choice is made on
#   bash small.sh MINILM_FOLDER SHARED WORK ablation   with half of them: what each part of the recipe gives
# The ablation's teacher is a checkpoint of the large encoder, WORK/teacher.pt, on WORK/silver.jsonl.
set -euo pipefail
cd "$(dirname "$0")"
base=$1 shared=$2 work=$3

ask() { # NAME ARGUMENTS… of train.py
  local out=$work/small-$1 name=$1
  shift
  python -m parley_training.train --base "$base" --kept "$work/v12000/kept-also.json" --data "$work/train.jsonl" \
    --gold "$shared/gold/train" --aliases "$shared/parties.json" --out "$out" --epochs 2 --rate 1e-4 --head-rate 1e-3 \
    --tokens 1400 "$@" > "$out.log"
  tell "$name" "$out"
}

tell() { # NAME FOLDER ARGUMENTS… of export.py
  local name=$1 out=$2
  shift 2
  python -m parley_training.export --checkpoint "$out/epoch-2.pt" --data "$work/train.jsonl" \
    --vocabulary "$work/v12000/vocabulary.txt" --version "$name" --out "$out/models" "$@" >> "$out.log"
  node calibrate.ts "$out/models" "$shared/gold/train" >> "$out.log"
  PARLEY_MODELS="$out/models" node ../bin/parley.js read --json "$shared/gold/dev/reports.jsonl" > "$out/dev.jsonl" 2>> "$out.log"
  echo "$name: $(node "$shared/score.mjs" --gold "$shared/gold/dev" --pred "$out/dev.jsonl" | sed -n 2p)"
}

curve() {
  for share in 0.125 0.25 0.5 1; do ask "share-$share" --share "$share"; done
}

ablation() {
  ask half --share 0.5
  tell half-32-bits "$work/small-half" --plain
  ask exchanged --share 0.5 --exchanged 0.5
  ask without --share 0.5 --without "$work/without.jsonl"
  ask three-layers --share 0.5 --layers 0,1,2
  python -m parley_training.teach --checkpoint "$work/teacher.pt" --data "$work/silver.jsonl" --out "$work/taught.pt" > "$work/taught.log"
  ask taught --share 0.5 --teacher "$work/taught.pt" --taught-share 0.5
}

"$4"
