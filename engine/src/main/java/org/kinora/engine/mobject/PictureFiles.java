package org.kinora.engine.mobject;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.kinora.engine.media.ImageFile;
import org.kinora.engine.media.VideoFrames;
import org.kinora.engine.pixels.Bitmap;
import org.kinora.engine.timeline.Recording;

/** The pictures and films that a scene has read, each once. Any thread may ask for them. */
final class PictureFiles implements AutoCloseable {

    private final Map<Path, Bitmap> images = new HashMap<>();
    private final Map<Path, VideoFrames> videos = new HashMap<>();

    private PictureFiles() {}

    static PictureFiles current() {
        return Recording.current().sharedResource(PictureFiles.class, PictureFiles::new);
    }

    synchronized Bitmap image(Path file) {
        Path place = file.toAbsolutePath().normalize();
        Bitmap known = images.get(place);
        if (known == null) {
            known = ImageFile.read(file);
            images.put(place, known);
        }
        return known;
    }

    synchronized VideoFrames video(Path file) {
        Path place = file.toAbsolutePath().normalize();
        VideoFrames known = videos.get(place);
        if (known == null) {
            known = VideoFrames.open(file);
            videos.put(place, known);
        }
        return known;
    }

    @Override
    public synchronized void close() {
        videos.values().forEach(VideoFrames::close);
    }
}
