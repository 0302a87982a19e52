package org.kinora.engine.media;

import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_AUDIO;
import static org.bytedeco.ffmpeg.global.avutil.av_make_q;
import static org.bytedeco.ffmpeg.global.avutil.av_rescale_q;

import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.file.Path;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.javacv.FFmpegFrameGrabber;
import org.bytedeco.javacv.Frame;
import org.bytedeco.javacv.FrameGrabber.SampleMode;

/** Decodes the first sound track of a file. */
final class SoundReader {

    private static final int LONGEST_SECONDS = 3600;

    /** Speech over a bad line has 8,000 samples a second and the finest recordings 768,000; beyond lie damaged files. */
    private static final int LOWEST_RATE = 1_000;

    private static final int HIGHEST_RATE = 768_000;
    private static final int MOST_CHANNELS = 64;

    /** Of all channels together: what one mapped file can hold. */
    private static final int MOST_SAMPLES = Integer.MAX_VALUE / Float.BYTES;

    /** Of AAC, in samples. */
    private static final int LONGEST_PACKET = 2048;

    /** Everything that a clip is made of. */
    record Decoded(int sampleRate, int channels, FloatBuffer samples) {}

    private final Path file;
    private final int longestSeconds;

    SoundReader(Path file) {
        this(file, LONGEST_SECONDS);
    }

    /** @param longestSeconds what lasts longer is refused */
    SoundReader(Path file, int longestSeconds) {
        this.file = file;
        this.longestSeconds = longestSeconds;
    }

    /**
     * @param newRate in samples a second; 0 to leave it as it is
     * @param mostChannels more than these are mixed down
     */
    Decoded read(int newRate, int mostChannels) {
        try (MediaFile media = PortableArithmetic.choosing(
                () -> MediaFile.open(file, grabber -> grabber.setSampleMode(SampleMode.FLOAT)))) {
            FFmpegFrameGrabber grabber = media.grabber();
            if (!grabber.hasAudio()) {
                throw new IllegalArgumentException(file + ": there is no sound in this file");
            }
            int rate = grabber.getSampleRate();
            int channels = grabber.getAudioChannels();
            if (rate < LOWEST_RATE || rate > HIGHEST_RATE || channels < 1 || channels > MOST_CHANNELS) {
                throw new IllegalArgumentException(file + ": claims " + channels + " channels of " + rate
                        + " samples a second; a sound has up to " + MOST_CHANNELS + " of " + LOWEST_RATE + " to "
                        + HIGHEST_RATE);
            }
            int toRate = newRate == 0 ? rate : newRate;
            int toChannels = Math.min(channels, mostChannels);
            try (SampleStore store = new SampleStore()) {
                if (toRate == rate && toChannels == channels) {
                    copy(media, store, toRate, toChannels);
                } else {
                    try (Resampler resampler = resampler(rate, channels, toRate, toChannels)) {
                        resample(media, resampler, store, toRate, toChannels);
                    }
                }
                if (store.size() == 0) {
                    throw new IllegalArgumentException(file + ": the sound in this file has no length");
                }
                return new Decoded(toRate, toChannels, upTo(end(grabber, toRate), toChannels, store.finish()));
            } catch (IOException full) {
                throw new IllegalArgumentException(
                        file + ": there is no room in the folder for temporary files to decode it: "
                                + full.getMessage(),
                        full);
            }
        }
    }

    /**
     * After how many samples a file says that its sound ends; decoders of AAC go on to the end of a packet. Only MP4 and
     * its like say so exactly.
     */
    private static long end(FFmpegFrameGrabber grabber, int rate) {
        if (!grabber.getFormat().contains("mp4")) {
            return Long.MAX_VALUE;
        }
        AVFormatContext format = grabber.getFormatContext();
        for (int i = 0; i < format.nb_streams(); i++) {
            AVStream stream = format.streams(i);
            if (stream.codecpar().codec_type() == AVMEDIA_TYPE_AUDIO) {
                return stream.duration() <= 0
                        ? Long.MAX_VALUE
                        : av_rescale_q(stream.duration(), stream.time_base(), av_make_q(1, rate));
            }
        }
        return Long.MAX_VALUE;
    }

    private static FloatBuffer upTo(long end, int channels, FloatBuffer samples) {
        return samples.capacity() / channels - end > 0 && samples.capacity() / channels - end <= LONGEST_PACKET
                ? samples.slice(0, (int) end * channels)
                : samples;
    }

    private Resampler resampler(int rate, int channels, int newRate, int newChannels) {
        try {
            return new Resampler(rate, channels, newRate, newChannels);
        } catch (IllegalArgumentException impossible) {
            throw new IllegalArgumentException(file + ": " + impossible.getMessage(), impossible);
        }
    }

    private void copy(MediaFile media, SampleStore store, int rate, int channels) throws IOException {
        for (FloatBuffer next = next(media); next != null; next = next(media)) {
            store.add(next);
            refuseEndless(store, rate, channels);
        }
    }

    private void resample(MediaFile media, Resampler resampler, SampleStore store, int rate, int channels)
            throws IOException {
        for (FloatBuffer next = next(media); next != null; next = next(media)) {
            store.add(resampler.resample(next));
            refuseEndless(store, rate, channels);
        }
        store.add(resampler.rest());
    }

    /** The next samples, of all channels in turn; null at the end. */
    private static FloatBuffer next(MediaFile media) {
        try {
            Frame frame = media.grabber().grabSamples();
            return frame == null ? null : (FloatBuffer) frame.samples[0];
        } catch (FFmpegFrameGrabber.Exception broken) {
            throw media.damaged(broken);
        }
    }

    private void refuseEndless(SampleStore store, int rate, int channels) {
        if (store.size() > MOST_SAMPLES) {
            throw new IllegalArgumentException(
                    file + ": has more than " + MOST_SAMPLES + " samples; cut the part out of it that is to be heard");
        }
        if (store.size() / channels > (long) longestSeconds * rate) {
            throw new IllegalArgumentException(
                    file + ": lasts more than " + longestSeconds + " s; cut the part out of it that is to be heard");
        }
    }
}
