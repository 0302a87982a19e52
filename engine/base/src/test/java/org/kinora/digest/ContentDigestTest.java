package org.kinora.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;

class ContentDigestTest {

    private record Pair(Object first, Object second) {}

    private record Other(Object first, Object second) {}

    private record Numbers(double real, long whole, int small, boolean truth, String text) {}

    private enum Kind {
        ONE,
        TWO
    }

    private final ContentDigest digest = new ContentDigest();

    private Fingerprint of(Object... values) {
        digest.begin();
        for (Object value : values) {
            digest.add(value);
        }
        return digest.fingerprint();
    }

    @Test
    void equalContentsHaveOneFingerprintWhoeverDigestsThem() {
        Object content = new Pair(List.of(1.5, "word", Kind.ONE), new Numbers(0.1, 1L << 40, 7, true, "é"));
        Object same = new Pair(new ArrayList<>(List.of(1.5, "word", Kind.ONE)), new Numbers(0.1, 1L << 40, 7, true, "é"));
        Fingerprint print = of(content);
        assertThat(of(same)).isEqualTo(print);
        assertThat(new ContentDigest().begin().add(same).fingerprint()).isEqualTo(print);
    }

    @Test
    void differentContentsHaveDifferentFingerprints() {
        List<Fingerprint> prints = List.of(
                of(),
                of((Object) null),
                of(0.0),
                of(-0.0),
                of(Double.NaN),
                of(0),
                of(false),
                of(""),
                of("ab"),
                of("a", "b"),
                of(List.of()),
                of(List.of("a", "b")),
                of(List.of("a"), List.of("b")),
                of(List.of(List.of("a"), "b")),
                of(Kind.ONE),
                of(Kind.TWO),
                of(new Pair("a", "b")),
                of(new Other("a", "b")),
                of(new Pair("b", "a")),
                of(new Pair(new Pair("a", null), "b")),
                of(new Pair("a", new Pair(null, "b"))),
                of(Optional.empty(), 1),
                of(new Object[] {new float[] {1, 2}}),
                of(new Object[] {new float[] {1, 2, 0}}),
                of(new Object[] {new int[] {1, 2}}),
                of(new Object[] {new float[] {1}, new float[] {2}}),
                of(Arrays.asList(null, 1)));
        assertThat(new HashSet<>(prints)).hasSameSizeAs(prints);
    }

    @Test
    void oneChangedBitOfManyNumbersChangesTheFingerprint() {
        HashSet<Fingerprint> prints = new HashSet<>();
        float[] numbers = new float[1001];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = 1;
            prints.add(of(new Object[] {numbers}));
            numbers[i] = 0;
        }
        assertThat(prints).hasSize(1001);
    }

    @Test
    void aSharedPartIsDigestedOnceWhileItGoesOnAppearing() {
        AtomicInteger asked = new AtomicInteger();
        Digestible part = new Digestible() {
            @Override
            public void digest(ContentDigest into) {
                into.shared(this, 100, own -> own.add(asked.incrementAndGet() * 0L));
            }
        };
        Fingerprint first = of(part, part);
        assertThat(digest.sharedBytes()).isEqualTo(100);
        digest.beginScope();
        assertThat(of(part, part)).isEqualTo(first);
        assertThat(asked).hasValue(1);
        digest.beginScope();
        digest.beginScope();
        assertThat(of(part, part)).isEqualTo(first);
        assertThat(asked).hasValue(2);
    }

    @Test
    void ofIdentitiesOnlyTheirReappearanceCounts() {
        Fingerprint first = ids(70, 71, 70);
        digest.beginScope();
        assertThat(ids(5, 9, 5)).isEqualTo(first);
        digest.beginScope();
        assertThat(ids(5, 9, 9)).isNotEqualTo(first);
    }

    private Fingerprint ids(long... ids) {
        digest.begin();
        for (long id : ids) {
            digest.identity(id);
        }
        return digest.fingerprint();
    }

    @Test
    void nothingCanBeProvedOfAFunction() {
        assertThat(digest.begin().add(new Pair("a", "b")).isProvable()).isTrue();
        IntUnaryOperator function = number -> number + 1;
        assertThat(digest.begin().add(new Pair("a", function)).isProvable()).isFalse();
        assertThat(digest.begin().add("a").isProvable()).isTrue();
    }
}
