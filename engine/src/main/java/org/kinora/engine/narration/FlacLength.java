package org.kinora.engine.narration;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How long a FLAC file is, which it says at its beginning (RFC 9639, section 8.2), so that a recording that is not the
 * one whose words were timed is noticed without decoding it.
 */
final class FlacLength {

    private static final int MARK = 0x664C6143;
    private static final int HEADER_BYTES = 26;
    /** Times are written in thousandths. */
    private static final double ROUNDING = 0.002;

    private FlacLength() {}

    /**
     * Compares a recording with the times of its words; files that are not FLAC are not looked into.
     *
     * @param name of the line's files, without their endings
     * @throws IllegalArgumentException if they do not belong together
     */
    static void check(String name, Path file, Speech speech) {
        if (!file.toString().endsWith(".flac")) {
            return;
        }
        double seconds = seconds(name + ".flac", file);
        if (seconds > 0 && Math.abs(seconds - speech.seconds()) > ROUNDING) {
            throw new IllegalArgumentException(
                    "%s.json is about a recording of %.3f s, but %s.flac lasts %.3f s: record the line again, or remove the older of the two"
                            .formatted(name, speech.seconds(), name, seconds));
        }
    }

    /** 0 if the file does not say. */
    private static double seconds(String name, Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            ByteBuffer header = ByteBuffer.wrap(in.readNBytes(HEADER_BYTES));
            if (header.remaining() < HEADER_BYTES || header.getInt(0) != MARK) {
                throw new IllegalArgumentException(name + ": this is not a FLAC file, or it is cut short");
            }
            // 20 bits of samples a second, 3 of channels, 5 of sample size, 36 of samples
            long packed = header.getLong(18);
            long rate = packed >>> 44;
            return rate == 0 ? 0 : (double) (packed & 0xFFFFFFFFFL) / rate;
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(name + ": cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }
}
