package org.kinora.engine.media;

import java.nio.file.Files;
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
        if (!Files.exists(file)) {
            throw new IllegalArgumentException(file + ": there is no such file");
        }
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new IllegalArgumentException(
                    file + (Files.isDirectory(file) ? ": that is a folder; name a file in it" : ": cannot be read"));
        }
        FfmpegNatives.loadForReading();
        MediaFile media = new MediaFile(file, new FFmpegFrameGrabber(file.toFile()));
        try {
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
