package org.kinora.engine.media;

import java.nio.FloatBuffer;
import java.nio.file.Path;

/**
 * A recording: four bytes for each sample of each channel, in the Java heap if it is short, otherwise in a temporary
 * file that is mapped into memory. It never changes, and any number of threads may read it.
 *
 * <pre>{@code
 * AudioClip rain = AudioClip.read(file("rain.ogg"));
 * add(new Waveform(rain, 10, 2));
 * }</pre>
 */
public final class AudioClip {

    private final int sampleRate;
    private final int channels;
    /** The first sample of every channel, then the second of every channel, and so on; only read by index. */
    private final FloatBuffer samples;

    private AudioClip(int sampleRate, int channels, FloatBuffer samples) {
        this.sampleRate = sampleRate;
        this.channels = channels;
        this.samples = samples;
    }

    private static AudioClip of(SoundReader.Decoded decoded) {
        return new AudioClip(decoded.sampleRate(), decoded.channels(), decoded.samples());
    }

    /**
     * Reads the first sound track of a file, such as a WAV, FLAC, Ogg, MP3 or MP4 file. What is left of a file
     * that is cut short is read.
     *
     * @throws IllegalArgumentException if there is no such file, it cannot be read, has no sound, or lasts more than an
     *     hour
     */
    public static AudioClip read(Path file) {
        return of(new SoundReader(file).read(0, Integer.MAX_VALUE));
    }

    /**
     * As {@link #read(Path)}, resampled.
     *
     * @param sampleRate in samples a second, for example 48,000
     */
    public static AudioClip read(Path file, int sampleRate) {
        return read(file, sampleRate, Integer.MAX_VALUE);
    }

    /**
     * As {@link #read(Path)}, resampled, and mixed down if there are many channels.
     *
     * @param sampleRate in samples a second, for example 48,000
     * @param mostChannels 1 or more; a file with fewer keeps those it has
     */
    public static AudioClip read(Path file, int sampleRate, int mostChannels) {
        requirePositive(sampleRate);
        if (mostChannels < 1) {
            throw new IllegalArgumentException("A clip needs a channel at least, not " + mostChannels);
        }
        return of(new SoundReader(file).read(sampleRate, mostChannels));
    }

    /**
     * A clip that a program has computed.
     *
     * <pre>{@code
     * float[] beep = new float[4_800];
     * for (int i = 0; i < beep.length; i++) {
     *     beep[i] = (float) (0.5 * StrictMath.sin(2 * Math.PI * 440 * i / 48_000));
     * }
     * sound(AudioClip.of(48_000, beep));
     * }</pre>
     *
     * @param sampleRate in samples a second
     * @param channels the samples of each channel, -1 to 1, all of one length; they are copied
     */
    public static AudioClip of(int sampleRate, float[]... channels) {
        requirePositive(sampleRate);
        if (channels.length == 0 || channels[0].length == 0) {
            throw new IllegalArgumentException("A clip needs a channel with a sample at least");
        }
        int length = channels[0].length;
        float[] samples = new float[Math.multiplyExact(length, channels.length)];
        for (int channel = 0; channel < channels.length; channel++) {
            if (channels[channel].length != length) {
                throw new IllegalArgumentException("The channels of a clip are of one length, not of " + length
                        + " samples and " + channels[channel].length);
            }
            for (int i = 0; i < length; i++) {
                float sample = channels[channel][i];
                if (!Float.isFinite(sample)) {
                    throw new IllegalArgumentException(
                            "Sample " + i + " of channel " + channel + " is no number: " + sample);
                }
                samples[i * channels.length + channel] = sample;
            }
        }
        return new AudioClip(sampleRate, channels.length, FloatBuffer.wrap(samples));
    }

    private static void requirePositive(int sampleRate) {
        if (sampleRate < 1) {
            throw new IllegalArgumentException("A clip needs a positive number of samples a second, not " + sampleRate);
        }
    }

    /** In samples a second. */
    public int sampleRate() {
        return sampleRate;
    }

    /** 1 for mono, 2 for stereo. */
    public int channels() {
        return channels;
    }

    /** How many samples each channel has. */
    public int length() {
        return samples.capacity() / channels;
    }

    /** How long it lasts. */
    public double seconds() {
        return (double) length() / sampleRate;
    }

    /**
     * One sample, -1 to 1 if the recording is not overdriven.
     *
     * @param channel from 0, the left one of two
     * @param index from 0
     */
    public float sample(int channel, int index) {
        if (channel < 0 || channel >= channels || index < 0 || index >= length()) {
            throw new IndexOutOfBoundsException("sample " + index + " of channel " + channel + ": the clip has "
                    + channels + " channels of " + length() + " samples, each counted from 0");
        }
        return samples.get(index * channels + channel);
    }

    /**
     * How loud it gets: the greatest distance of a sample from silence in any channel, 0 to 1. What lies outside the
     * clip is silent.
     *
     * @param toSeconds not included; not before {@code fromSeconds}
     */
    public double peak(double fromSeconds, double toSeconds) {
        if (!(fromSeconds <= toSeconds)) {
            throw new IllegalArgumentException(
                    "A stretch of a clip ends after it begins, not from " + fromSeconds + " s to " + toSeconds + " s");
        }
        float peak = 0;
        int end = indexAt(toSeconds) * channels;
        for (int i = indexAt(fromSeconds) * channels; i < end; i++) {
            peak = Math.max(peak, Math.abs(samples.get(i)));
        }
        return Math.min(1, peak);
    }

    /** The first sample at or after a time, within the clip. */
    private int indexAt(double seconds) {
        return (int) Math.max(0, Math.min(length(), Math.ceil(seconds * sampleRate)));
    }
}
