package org.kinora.engine.narration;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.kinora.engine.sound.PlacedSound;
import org.kinora.engine.sound.SoundRole;
import org.kinora.engine.sound.Soundtrack;
import org.kinora.engine.timeline.Cue;
import org.kinora.engine.timeline.Cues;
import org.kinora.engine.timeline.Recording;
import org.kinora.engine.timeline.Section;

/**
 * Speaks lines in a scene that is being recorded, one after another, and gives their words as moments. It belongs to the
 * thread that records.
 */
public final class Narrator implements Cues {

    private final Recording recording;
    private final CaptionTrack captions;
    private final Soundtrack soundtrack;
    private final CueFrames cues;
    private final SpokenLines spoken;
    private final String scene;
    private final Function<String, Optional<Path>> files;
    private final Recordings recordings;
    private final Map<String, Narration> opened = new LinkedHashMap<>();
    private Narration narration;
    private SpokenLine line;

    /**
     * A narrator who has said nothing yet.
     *
     * @param scene the scene's name, which is that of its script unless it names another
     * @param files finds a file beside the scene, if there is one of that name
     * @param recordings folder of recordings to be heard in place of those beside the scripts; null for none
     * @throws IllegalArgumentException if that folder cannot be read
     */
    public Narrator(Recording recording, String scene, Function<String, Optional<Path>> files, Path recordings) {
        this.recording = recording;
        this.captions = recording.sharedResource(CaptionTrack.class, CaptionTrack::new);
        this.soundtrack = recording.sharedResource(Soundtrack.class, Soundtrack::new);
        this.cues = recording.sharedResource(CueFrames.class, CueFrames::new);
        this.spoken = recording.sharedResource(SpokenLines.class, SpokenLines::new);
        this.scene = scene;
        this.files = files;
        this.recordings = Recordings.in(recordings);
    }

    /**
     * Takes a script for the lines that follow.
     *
     * @throws IllegalArgumentException if it is not there, or is no script
     */
    public Narration open(String file) {
        Path path = files.apply(file)
                .orElseThrow(() -> new IllegalArgumentException(
                        "narration(\"" + file + "\"): there is no such file beside " + scene));
        String values = ScriptValues.fileOf(file);
        narration = new Narration(
                ScriptReader.read(file, path),
                files.apply(values)
                        .map(there -> ScriptValues.read(values, there))
                        .orElseGet(() -> ScriptValues.none(values)),
                new SpeechFiles(file, files, soundtrack::read, recordings));
        opened.put(file, narration);
        return narration;
    }

    /** Speaks a line from the cursor on, or as soon as the line before has ended and a breath has been taken. */
    public SpokenLine narrate(String id) {
        Narration from = narration();
        ScriptLine next = from.line(id);
        recording.advanceTo(
                line == null
                        ? recording.time()
                        : recording.time().max(line.endTime().add(from.breath())));
        Speech speech = from.speech(next);
        if (!speech.text().equals(next.text())) {
            speech = withOtherWords(from, next, speech);
        }
        beginSection(from, next);
        line = new SpokenLine(next, speech, recording.time());
        spoken.add(line);
        recording.beginCues(this);
        speech.sound().ifPresent(sound -> soundtrack.place(PlacedSound.of(sound, recording.time(), SoundRole.VOICE)));
        captions.addLine(speech, recording.time(), from.breath());
        return line;
    }

    /** What a recording says that was made of other words counts, unless it may be untrue by now. */
    private Speech withOtherWords(Narration from, ScriptLine next, Speech recorded) {
        String said = "line \"" + next.id() + "\" of " + from.file();
        if (next.hasValues() && !recorded.says(next)) {
            recording.warn(said
                    + " was recorded with other words than its values give now, so it is only shown: record it again");
            return OtherWords.of(next, recorded);
        }
        recording.warn(said + " has other words than its recording, which is what is heard and shown: record it again");
        return recorded;
    }

    private Narration narration() {
        if (narration == null) {
            String usual = scene + ".md";
            if (scene.isEmpty() || files.apply(usual).isEmpty()) {
                throw new IllegalArgumentException("narrate(…): there is no script "
                        + (scene.isEmpty() ? "" : usual + " beside the scene")
                        + ": write one, or name another with narration(…)");
            }
            open(usual);
        }
        return narration;
    }

    /** A scene that has just begun a section itself has said what it is to be called. */
    private void beginSection(Narration from, ScriptLine next) {
        long now = recording.now().frame();
        boolean begun =
                recording.sections().stream().mapToLong(Section::firstFrame).anyMatch(first -> first == now);
        if (from.hasSections() && !next.title().isEmpty() && !begun) {
            recording.beginSection(next.title());
        }
    }

    /** Lets time pass until the line comes to a word. */
    public void until(String words, int occurrence) {
        Cue cue = new Cue("until", words, occurrence);
        recording.advanceTo(spoken(cue).timeFrom(recording.time(), cue));
        cues.add(recording.now().frame());
    }

    /** Lets time pass until the line has ended; none if it has. */
    public void untilEnd() {
        recording.advanceTo(recording.time().max(spoken("untilEnd()").endTime()));
    }

    private SpokenLine spoken(Object call) {
        if (line == null) {
            throw new IllegalStateException(call + ": nothing is being spoken; narrate(…) begins a line");
        }
        return line;
    }

    @Override
    public BigDecimal timeOf(Cue cue) {
        BigDecimal time = line.timeFrom(recording.time(), cue);
        cues.add(recording.rate().frameAt(time));
        return time;
    }

    /**
     * Shows a caption for a while.
     *
     * @param seconds more than 0
     * @param offset how long after now it begins; 0 or more
     */
    public void subcaption(String text, double seconds, double offset) {
        if (!(seconds > 0) || !(offset >= 0) || Double.isInfinite(seconds) || Double.isInfinite(offset)) {
            throw new IllegalArgumentException(
                    "subcaption(…): it is shown for more than 0 s, and begins 0 s or more from now, not for " + seconds
                            + " s from " + offset + " s on");
        }
        refuseInsideEdit();
        captions.add(text, recording.time().add(BigDecimal.valueOf(offset)), seconds);
    }

    /** What runs again for every moment, or is only tried out, cannot speak. */
    private void refuseInsideEdit() {
        recording.advanceTo(recording.time());
    }

    /** Lets the film last until the last line has ended. */
    public void finish() {
        if (line != null) {
            untilEnd();
        }
        if (!opened.isEmpty()) {
            List<String> ids = opened.values().stream()
                    .flatMap(each -> each.ids().stream())
                    .toList();
            recordings
                    .strangers(ids)
                    .forEach(stranger -> recording.warn(stranger + " is not heard, because "
                            + String.join(" and ", opened.keySet()) + " has no line of that name"));
        }
    }

    /**
     * The length of a pause, which cannot be negative: an author asks for such a one whose picture is behind the words.
     *
     * @throws IllegalArgumentException if a line is being spoken; the message names the word that is past
     */
    public double pause(double seconds) {
        if (line == null || !(seconds < 0) || Double.isInfinite(seconds)) {
            return seconds;
        }
        BigDecimal back = BigDecimal.valueOf(-seconds);
        if (back.compareTo(SpokenLine.ROUNDING) < 0) {
            return 0;
        }
        throw new IllegalArgumentException(String.format(
                Locale.ROOT,
                "pause(%s): the picture is %.3f s late for the word \"%s\" of line \"%s\"",
                seconds,
                back,
                line.wordAt(recording.time().subtract(back)).text(),
                line.id()));
    }
}
