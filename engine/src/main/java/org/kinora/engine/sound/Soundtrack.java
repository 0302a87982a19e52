package org.kinora.engine.sound;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import org.kinora.engine.media.AudioClip;

/**
 * All sounds of a film, in the order in which they were placed. One thread may read it while another still places
 * sounds. A recording has one: {@code recording.sharedResource(Soundtrack.class, Soundtrack::new)}.
 */
public final class Soundtrack {

    /** Samples a second, of each of two channels. */
    public static final int SAMPLE_RATE = 48_000;

    /** What all sound files of a film may last together, so that a loop that reads files ends with a sentence. */
    private static final long MOST_SAMPLES = 2L * 3600 * SAMPLE_RATE;

    private static final BigDecimal SAMPLES_A_SECOND = BigDecimal.valueOf(SAMPLE_RATE);

    private final Map<Path, AudioClip> clips = new HashMap<>();
    private final List<PlacedSound> sounds = new ArrayList<>();
    private final long mostSamples;
    private long samplesRead;
    private OptionalDouble loudness = OptionalDouble.empty();

    public Soundtrack() {
        this(MOST_SAMPLES);
    }

    /** @param mostSamples that its files may have together */
    Soundtrack(long mostSamples) {
        this.mostSamples = mostSamples;
    }

    /** The sample that is nearest to a time; of two, the later one. */
    public static long sampleAt(BigDecimal seconds) {
        return seconds.multiply(SAMPLES_A_SECOND)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /** When a sample is heard, in seconds; not before. */
    public static BigDecimal timeAt(long sample) {
        return BigDecimal.valueOf(sample).divide(SAMPLES_A_SECOND, 18, RoundingMode.CEILING);
    }

    /**
     * The sound in a file, at {@link #SAMPLE_RATE}, with one or two channels; more than two are mixed down. Each file
     * is decoded once.
     *
     * @throws IllegalArgumentException if there is no such file, it cannot be read, has no sound, or is too long
     */
    public synchronized AudioClip read(Path file) {
        Path known = identity(file);
        AudioClip clip = clips.get(known);
        if (clip == null) {
            clip = AudioClip.read(file, SAMPLE_RATE, 2);
            samplesRead += clip.length();
            if (samplesRead > mostSamples) {
                throw new IllegalArgumentException(file + ": with this one the film's sound files last more than "
                        + (double) mostSamples / SAMPLE_RATE + " s together; read fewer or shorter ones");
            }
            clips.put(known, clip);
        }
        return clip;
    }

    private static Path identity(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException missing) {
            return file; // the reader says what is wrong with it
        }
    }

    /** Makes the whole as loud as this, in LUFS, unless the render is told otherwise. */
    public synchronized void setLoudness(double integrated) {
        loudness = OptionalDouble.of(integrated);
    }

    /** How loud the whole shall be, in LUFS; empty to leave it as it is. */
    public synchronized OptionalDouble loudness() {
        return loudness;
    }

    /** Adds a sound and returns its number, by which it can be {@linkplain #change changed}. */
    public synchronized int place(PlacedSound sound) {
        sounds.add(sound);
        return sounds.size() - 1;
    }

    /** Puts another sound in place of one. */
    public synchronized void change(int number, UnaryOperator<PlacedSound> change) {
        sounds.set(number, change.apply(sounds.get(number)));
    }

    /**
     * Where a scene must stand so that nothing changes any more that is heard before a sample which it has passed: a
     * sound that is stopped fades away before that, and music sinks before a voice and stays down between two.
     */
    public synchronized long settledFrom(long sample) {
        long longestFade = sounds.stream()
                .filter(sound -> sound.start() < sample)
                .mapToLong(PlacedSound::fadeOut)
                .max()
                .orElse(0);
        return sample + Math.max(Ducking.HOLD, longestFade);
    }

    /** One sound. */
    public synchronized PlacedSound get(int number) {
        return sounds.get(number);
    }

    /** The sounds so far. */
    public synchronized List<PlacedSound> sounds() {
        return List.copyOf(sounds);
    }
}
