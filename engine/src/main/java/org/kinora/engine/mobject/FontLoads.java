package org.kinora.engine.mobject;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.kinora.engine.text.FontSource;
import org.kinora.engine.timeline.Recording;

/** When a film has loaded which font files. The recording thread adds; any thread may read. */
public final class FontLoads {

    /** @param files how many there were then, of all that the typesetter lists */
    private record Load(long frame, int files) {}

    private final List<Load> loads = new CopyOnWriteArrayList<>();

    /** Notes that the scene which is being recorded has just loaded some. */
    static void note() {
        Recording recording = Recording.current();
        recording
                .sharedResource(FontLoads.class, FontLoads::new)
                .loads
                .add(new Load(
                        recording.now().frame(), Typesetting.current().sources().size()));
    }

    /**
     * Those that were loaded before a frame.
     *
     * @param all that have been loaded, in the order of loading
     */
    public List<FontSource> before(long frame, List<FontSource> all) {
        int files = loads.stream()
                .filter(load -> load.frame < frame)
                .mapToInt(Load::files)
                .max()
                .orElse(0);
        return all.subList(0, files);
    }
}
