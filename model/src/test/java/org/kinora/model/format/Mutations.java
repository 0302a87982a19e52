package org.kinora.model.format;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Damages files as disks, networks and attackers do. */
public final class Mutations {

    private static final Pattern VALUE = Pattern.compile("-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?|\"[^\"]*\"|true|false|null");

    private static final List<String> NASTY = List.of(
            "-1",
            "0",
            "1",
            "3",
            "2147483647",
            "2147483648",
            "4294967296",
            "9223372036854775807",
            "99999999999999999999",
            "1e400",
            "-0.5",
            "NaN",
            "null",
            "true",
            "\"\"",
            "\"x\"",
            "\"\\u0000\\n\"",
            "\"F64\"",
            "\"I64\"",
            "\"BOOL\"",
            "[]",
            "{}",
            "[0,4611686018427387904]",
            "[2147483647,2147483647,2147483647]",
            "[".repeat(5000),
            "\"" + "long".repeat(50_000) + "\"");

    private Mutations() {}

    /** The same seed damages the same file in the same way. */
    public static byte[] ofDocument(byte[] document, long seed) {
        Random random = new Random(seed);
        byte[] damaged = document;
        for (int times = random.nextInt(3); times >= 0; times--) {
            damaged = random.nextBoolean() ? valueReplaced(damaged, random) : bytesDamaged(damaged, random);
        }
        return damaged;
    }

    /** Cut short, with bits turned over, with a piece gone, twice there, or overwritten. */
    public static byte[] bytesDamaged(byte[] bytes, Random random) {
        if (bytes.length == 0) {
            return bytes;
        }
        int from = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, from + 1 + random.nextInt(16));
        byte[] copy = bytes.clone();
        switch (random.nextInt(5)) {
            case 0 -> {
                return Arrays.copyOf(bytes, from);
            }
            case 1 -> copy[from] ^= (byte) (1 << random.nextInt(8));
            case 2 -> copy = joined(Arrays.copyOf(bytes, from), Arrays.copyOfRange(bytes, to, bytes.length));
            case 3 -> copy = joined(Arrays.copyOf(bytes, to), Arrays.copyOfRange(bytes, from, bytes.length));
            default -> {
                for (int i = from; i < to; i++) {
                    copy[i] = (byte) random.nextInt(256);
                }
            }
        }
        return copy;
    }

    /** One value of a JSON document, or one key, becomes something that nobody expects. */
    static byte[] valueReplaced(byte[] document, Random random) {
        String text = new String(document, StandardCharsets.ISO_8859_1); // every byte is a character, and comes back
        List<int[]> values = new ArrayList<>();
        Matcher matcher = VALUE.matcher(text);
        while (matcher.find()) {
            values.add(new int[] {matcher.start(), matcher.end()});
        }
        if (values.isEmpty()) {
            return document;
        }
        int[] chosen = values.get(random.nextInt(values.size()));
        String nasty = NASTY.get(random.nextInt(NASTY.size()));
        return (text.substring(0, chosen[0]) + nasty + text.substring(chosen[1])).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(first);
        all.writeBytes(second);
        return all.toByteArray();
    }
}
