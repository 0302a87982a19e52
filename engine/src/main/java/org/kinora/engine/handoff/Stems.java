package org.kinora.engine.handoff;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.output.FinishedFilm;
import org.kinora.engine.sound.AudioSource;
import org.kinora.engine.sound.Limiter;
import org.kinora.engine.sound.Mixer;
import org.kinora.engine.sound.PlacedSound;
import org.kinora.engine.sound.SoundRole;
import org.kinora.engine.sound.Soundtrack;
import org.kinora.engine.video.SideFile;
import org.kinora.engine.video.VideoException;
import org.kinora.engine.video.WavWriter;

/**
 * A film's sound, parted by what it is to the film. Together the parts are the film's mix before it is made as loud as was
 * asked for: music sinks where a voice speaks. Where a part alone would exceed full scale, it is limited.
 */
public final class Stems {

    /** In the order of an editor's tracks. */
    private static final List<SoundRole> ROLES = List.of(SoundRole.VOICE, SoundRole.MUSIC, SoundRole.EFFECT);

    private Stems() {}

    /**
     * Writes {@code Film-narration.wav}, {@code Film-music.wav} and {@code Film-sounds.wav}, each as long as the film; those
     * of which something is heard.
     *
     * @throws VideoException if one cannot be written
     */
    public static List<Stem> write(FinishedFilm film) throws VideoException {
        // the scene of a stretch may go on, and what it does behind the stretch changes nothing that is heard in it
        long whole = sampleAt(
                film.film().isComplete()
                        ? film.film().frameCount()
                        : film.film().framesSoFar(),
                film);
        List<PlacedSound> sounds = film.film().soundtrack().sounds().stream()
                .filter(sound -> sound.start() < whole)
                .toList();
        long begin = sampleAt(film.first(), film);
        long end = sampleAt(film.first() + film.count(), film);
        List<Stem> stems = new ArrayList<>();
        for (SoundRole role : ROLES) {
            boolean isHeard = sounds.stream()
                    .anyMatch(sound -> sound.role() == role && sound.start() < end && sound.end(whole) > begin);
            if (isHeard) {
                Mixer stem = Mixer.stem(role, sounds, whole);
                AudioSource stretch = (from, count, stereo) -> stem.read(begin + from, count, stereo);
                Path file = SideFile.beside(film.file(), "-" + Stem.title(role) + ".wav");
                WavWriter.write(file, Limiter.toFullScale(stretch), end - begin);
                stems.add(new Stem(role, file, end - begin));
            }
        }
        return stems;
    }

    private static long sampleAt(long frame, FinishedFilm film) {
        return film.rate().ticksAt(frame, Soundtrack.SAMPLE_RATE);
    }
}
