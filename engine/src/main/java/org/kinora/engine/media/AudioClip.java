package org.kinora.engine.media;

import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import org.bytedeco.javacv.FFmpegFrameGrabber;
import org.bytedeco.javacv.Frame;
import org.bytedeco.javacv.FrameGrabber.SampleMode;

/**
 * A recording, all of it in memory: four bytes for each sample of each channel. It never changes, and any number of
 * threads may read it.
 *
 * <pre>{@code
 * AudioClip rain = AudioClip.read(file("rain.ogg"));
 * add(new Waveform(rain, 10, 2));
 * }</pre>
 */
public final class AudioClip {

    private final int sampleRate;
    private final int channels;
    /** The first sample of every channel, then the second of every channel, and so on. */
    private final float[] samples;

    private AudioClip(int sampleRate, int channels, float[] samples) {
        this.sampleRate = sampleRate;
        this.channels = channels;
        this.samples = samples;
    }

    /**
     * Reads the first sound track of a file, such as a WAV, FLAC, Ogg, MP3 or MP4 file. What is left of a file
     * that is cut short is read.
     *
     * @throws IllegalArgumentException if there is no such file, it cannot be read, or it has no sound
     */
    public static AudioClip read(Path file) {
        try (MediaFile media = MediaFile.open(file, grabber -> grabber.setSampleMode(SampleMode.FLOAT))) {
            FFmpegFrameGrabber grabber = media.grabber();
            if (!grabber.hasAudio()) {
                throw new IllegalArgumentException(file + ": there is no sound in this file");
            }
            return new AudioClip(grabber.getSampleRate(), grabber.getAudioChannels(), samples(media));
        }
    }

    /**
     * As {@link #read(Path)}, resampled.
     *
     * @param sampleRate in samples a second, for example 48,000
     */
    public static AudioClip read(Path file, int sampleRate) {
        if (sampleRate < 1) {
            throw new IllegalArgumentException("A clip needs a positive number of samples a second, not " + sampleRate);
        }
        AudioClip clip = read(file);
        return clip.sampleRate == sampleRate
                ? clip
                : new AudioClip(
                        sampleRate,
                        clip.channels,
                        Resampler.resample(clip.samples, clip.channels, clip.sampleRate, sampleRate));
    }

    private static float[] samples(MediaFile media) {
        float[] samples = new float[1 << 16];
        int count = 0;
        try {
            for (Frame next = media.grabber().grabSamples();
                    next != null;
                    next = media.grabber().grabSamples()) {
                FloatBuffer interleaved = (FloatBuffer) next.samples[0];
                int more = interleaved.remaining();
                if (count + more > samples.length) {
                    samples = Arrays.copyOf(samples, Math.max(2 * samples.length, count + more));
                }
                interleaved.get(samples, count, more);
                count += more;
            }
        } catch (FFmpegFrameGrabber.Exception broken) {
            throw media.damaged(broken);
        }
        return Arrays.copyOf(samples, count);
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
        return samples.length / channels;
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
        return samples[index * channels + channel];
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
            peak = Math.max(peak, Math.abs(samples[i]));
        }
        return Math.min(1, peak);
    }

    /** The first sample at or after a time, within the clip. */
    private int indexAt(double seconds) {
        return (int) Math.max(0, Math.min(length(), Math.ceil(seconds * sampleRate)));
    }
}
