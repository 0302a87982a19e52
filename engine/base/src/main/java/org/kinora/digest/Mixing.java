package org.kinora.digest;

/** Mixes numbers into 128 bits, two at a time, as Austin Appleby's MurmurHash3 (x64, 128 bits) does. */
final class Mixing {

    private static final long FIRST = 0x87c37b91114253d5L;
    private static final long SECOND = 0x4cf5ad432745937fL;

    private long high;
    private long low;
    private long waiting;
    private long count;

    void clear() {
        high = 0;
        low = 0;
        waiting = 0;
        count = 0;
    }

    void add(long number) {
        if ((count++ & 1) == 0) {
            waiting = number;
        } else {
            mix(waiting, number);
        }
    }

    private void mix(long first, long second) {
        high ^= Long.rotateLeft(first * FIRST, 31) * SECOND;
        high = (Long.rotateLeft(high, 27) + low) * 5 + 0x52dce729;
        low ^= Long.rotateLeft(second * SECOND, 33) * FIRST;
        low = (Long.rotateLeft(low, 31) + high) * 5 + 0x38495ab5;
    }

    /** Of everything so far; more may be added afterwards. */
    Fingerprint fingerprint() {
        long a = high;
        long b = low;
        if ((count & 1) != 0) {
            a ^= Long.rotateLeft(waiting * FIRST, 31) * SECOND;
        }
        a ^= count;
        b ^= count;
        a += b;
        b += a;
        a = finished(a);
        b = finished(b);
        a += b;
        return new Fingerprint(a, b + a);
    }

    private static long finished(long mixed) {
        long bits = mixed;
        bits = (bits ^ bits >>> 33) * 0xff51afd7ed558ccdL;
        bits = (bits ^ bits >>> 33) * 0xc4ceb9fe1a85ec53L;
        return bits ^ bits >>> 33;
    }
}
