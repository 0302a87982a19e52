package org.kinora.engine.media;

import java.nio.file.Path;
import org.bytedeco.javacv.FFmpegFrameGrabber;

/** A file of sound or film that is open for reading. */
final class MediaFile implements AutoCloseable {

    interface Settings {
        void apply(FFmpegFrameGrabber grabber);
    }

    private final Path file;
    private final FFmpegFrameGrabber grabber;

    private MediaFile(Path file, FFmpegFrameGrabber grabber) {
        this.file = file;
        this.grabber = grabber;
    }

    /** @throws IllegalArgumentException if there is no such file, or none that FFmpeg can read */
    static MediaFile open(Path file, Settings settings) {
        InputFiles.checked(file);
        FfmpegNatives.loadForReading();
        MediaFile media = new MediaFile(file, new FFmpegFrameGrabber(file.toFile()));
        try {
            // a file may name others, and FFmpeg knows many ways to reach them
            media.grabber.setOption("protocol_whitelist", "file");
            settings.apply(media.grabber);
            media.grabber.start();
            return media;
        } catch (FFmpegFrameGrabber.Exception unknown) {
            media.close();
            throw new IllegalArgumentException(
                    file + ": this is not sound or film that FFmpeg knows, or the file is damaged", unknown);
        }
    }

    FFmpegFrameGrabber grabber() {
        return grabber;
    }

    /** For a file that began well. */
    IllegalArgumentException damaged(FFmpegFrameGrabber.Exception reason) {
        return new IllegalArgumentException(file + ": the file is damaged and cannot be read to its end", reason);
    }

    @Override
    public void close() {
        try {
            grabber.release();
        } catch (FFmpegFrameGrabber.Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
