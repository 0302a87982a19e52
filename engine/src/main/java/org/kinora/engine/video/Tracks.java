package org.kinora.engine.video;

import java.util.Comparator;
import java.util.List;
import org.kinora.engine.sound.AudioSource;

/**
 * What a film has besides its pictures. All times count from the file's first frame.
 *
 * @param audio null for a silent film, whose file has no sound track then
 * @param captions one after the other, none beginning before the last has ended; none for a film without
 * @param chapters in order
 */
public record Tracks(AudioSource audio, List<Caption> captions, List<Chapter> chapters) {

    /** Pictures only. */
    public static final Tracks NONE = new Tracks(null, List.of(), List.of());

    public Tracks {
        captions = captions.stream()
                .sorted(Comparator.comparingDouble(Caption::start))
                .toList();
        for (int i = 1; i < captions.size(); i++) {
            if (captions.get(i).start() < captions.get(i - 1).end()) {
                throw new IllegalArgumentException("Two captions at the same time: \""
                        + captions.get(i - 1).text() + "\" and \""
                        + captions.get(i).text() + "\"");
            }
        }
        chapters = List.copyOf(chapters);
    }
}
