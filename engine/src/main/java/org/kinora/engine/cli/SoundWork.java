package org.kinora.engine.cli;

import java.util.List;
import java.util.Map;
import org.kinora.command.UsageException;
import org.kinora.engine.output.FilmTracks;
import org.kinora.engine.output.Progress;
import org.kinora.engine.output.SegmentCounts;
import org.kinora.engine.scene.Film;
import org.kinora.engine.sound.Soundtrack;
import org.kinora.engine.timeline.FrameRate;
import org.kinora.engine.video.Tracks;
import org.kinora.engine.video.VideoFile;
import org.kinora.engine.video.WavWriter;

/** What is heard of a scene, or of a stretch of it, as a WAV file. */
final class SoundWork extends RenderWork {

    private final Report report;

    SoundWork(RenderCommand command, long began, Report report) {
        super(command, began);
        this.report = report;
    }

    @Override
    RenderResult make(SceneChoice choice, Progress progress) throws Exception {
        try (Film film = startRecording(choice)) {
            Stretch stretch = stretch(film);
            long first = stretch.first();
            long end = stretch.endIn(film);
            FilmTracks heard = FilmTracks.of(film, first, end, command.loudness());
            Tracks tracks = heard.whole();
            if (tracks.audio() == null) {
                throw new UsageException(film.name() + ": nothing is heard, so there is no WAV to write.");
            }
            FrameRate rate = film.rate();
            long samples = rate.ticksAt(end, Soundtrack.SAMPLE_RATE) - rate.ticksAt(first, Soundtrack.SAMPLE_RATE);
            VideoFile file = WavWriter.write(target(), tracks.audio(), samples);
            heard.warnings().forEach(sentence -> report.warned(film.name() + ": " + sentence));
            return new RenderResult(
                    file.path(),
                    true,
                    end - first,
                    (double) samples / Soundtrack.SAMPLE_RATE,
                    command.sceneOptions().size().toString(),
                    rate.toString(),
                    file.bytes(),
                    secondsTaken(),
                    file.encoder(),
                    heard.loudness().orElse(null),
                    Map.of(),
                    List.of(),
                    null,
                    List.of(),
                    SegmentCounts.NONE);
        }
    }

    @Override
    String end() {
        return nothingNew();
    }
}
