package org.kinora.engine.video;

import static org.bytedeco.ffmpeg.global.avcodec.av_packet_clone;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.Supplier;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.kinora.engine.narration.Caption;
import org.kinora.engine.narration.Captions;
import org.kinora.engine.sound.AudioSource;
import org.kinora.engine.sound.Soundtrack;
import org.kinora.engine.timeline.FrameRate;

/**
 * Brings pictures, sound and captions into one file. A file begins with a list of its streams, so pictures that are
 * encoded before it is known whether there is sound wait here: a small part of a film, for scenes are recorded faster
 * than they are drawn. Which packets follow which depends on their numbers alone, not on how long that took.
 */
final class Interleaver implements AutoCloseable {

    private final Container container;
    private final Target file;
    private final AVCodecContext pictures;
    private final FrameRate rate;
    private final Supplier<Tracks> known;
    private final Queue<AVPacket> waiting = new ArrayDeque<>();
    private final Queue<Caption> captions = new ArrayDeque<>();
    private Tracks tracks;
    private FilmMuxer muxer;
    private SoundStream sound;
    private long passed;

    /**
     * @param pictures their encoder
     * @param known returns null while it is not known what accompanies the pictures
     */
    Interleaver(Container container, Target file, AVCodecContext pictures, FrameRate rate, Supplier<Tracks> known) {
        this.container = container;
        this.file = file;
        this.pictures = pictures;
        this.rate = rate;
        this.known = known;
    }

    /** @param picture its times count frames; they are changed */
    void write(AVPacket picture) throws VideoException {
        if (muxer == null) {
            begin();
        }
        if (muxer == null) {
            waiting.add(av_packet_clone(picture));
        } else {
            pass(picture);
        }
    }

    /** Opens the file, if it is known what will be in it. */
    private void begin() throws VideoException {
        tracks = known.get();
        if (tracks == null) {
            return;
        }
        captions.addAll(tracks.captions().all());
        sound = tracks.audio() == null ? null : stream(tracks.audio());
        muxer = new FilmMuxer(
                container,
                file.partial(),
                file.path(),
                pictures,
                sound == null ? null : sound.context(),
                !captions.isEmpty());
        while (!waiting.isEmpty()) {
            AVPacket picture = waiting.remove();
            try {
                pass(picture);
            } finally {
                av_packet_free(picture);
            }
        }
    }

    private SoundStream stream(AudioSource audio) throws VideoException {
        return audio instanceof EncodedSound ready
                ? new ReadySound(container.sound(), ready, file.path())
                : new SoundEncoder(container.sound(), audio, file.path());
    }

    /** Writes a picture, and what is heard and read until its end. */
    private void pass(AVPacket picture) throws VideoException {
        muxer.write(picture);
        passed++;
        if (sound != null) {
            sound.encodeUpTo(rate.ticksAt(passed, Soundtrack.SAMPLE_RATE), muxer::writeSound);
        }
        while (!captions.isEmpty() && captions.element().to().compareTo(rate.timeAt(passed)) <= 0) {
            muxer.writeCaption(captions.remove());
        }
    }

    /** Completes the file; what accompanies the pictures ends with the last of them. */
    void finish() throws VideoException {
        if (muxer == null) {
            begin();
        }
        Captions rest = new Captions(List.copyOf(captions)).between(BigDecimal.ZERO, rate.timeAt(passed));
        for (Caption caption : rest.all()) {
            muxer.writeCaption(caption);
        }
        if (sound != null) {
            sound.finish(rate.ticksAt(passed, Soundtrack.SAMPLE_RATE), muxer::writeSound);
        }
        muxer.finish(tracks.chapters().stream()
                .filter(chapter -> chapter.firstFrame() < passed)
                .map(chapter ->
                        new Chapter(chapter.firstFrame(), Math.min(passed, chapter.endFrame()), chapter.title()))
                .toList());
    }

    @Override
    public void close() {
        waiting.forEach(packet -> av_packet_free(packet));
        if (muxer != null) {
            muxer.close();
        }
        if (sound != null) {
            sound.close();
        }
    }
}
