#!/bin/sh
# skipped.sh LOG: the test classes that skipped tests, by what Surefire wrote into Maven's output, with how many
sed -n 's/.*Tests run:.*Skipped: \([1-9][0-9]*\).*Time elapsed.* in \([^ ]*\)$/\2: \1/p' "$1"
