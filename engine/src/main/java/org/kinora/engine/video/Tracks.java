package org.kinora.engine.video;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.kinora.engine.narration.Captions;
import org.kinora.engine.sound.AudioSource;

/**
 * What a film has besides its pictures. All times count from the file's first frame.
 *
 * @param audio null for a silent film, whose file has no sound track then
 * @param captions {@link Captions#NONE} for a film without
 * @param chapters in order
 */
public record Tracks(AudioSource audio, Captions captions, List<Chapter> chapters) {

    /** Pictures only. */
    public static final Tracks NONE = new Tracks(null, Captions.NONE, List.of());

    public Tracks {
        requireNonNull(captions, "A film without captions has Captions.NONE");
        chapters = List.copyOf(chapters);
    }
}
