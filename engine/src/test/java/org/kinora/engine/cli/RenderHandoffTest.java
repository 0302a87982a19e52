package org.kinora.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.kinora.engine.media.AudioClip;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** What editing programs are given of a film. */
class RenderHandoffTest extends RenderFixture {

    /** Where scripts/test installs OpenTimelineIO. */
    private static final Path PYTHON = Path.of("target", "opentimelineio", "bin", "python");

    /** A beginning, and two sections; a voice, under which music sinks, and a click. */
    private static final String SPOKEN = """
            import org.kinora.engine.media.AudioClip;
            import org.kinora.engine.mobject.*;
            import org.kinora.engine.scene.Scene;

            public class Spoken extends Scene {
                @Override
                protected void construct() {
                    add(new Circle());
                    music(tone(200)).gain(-6).duck(12);
                    pause(0.5);
                    narrate("one");
                    sound(tone(900)).asVoice();
                    untilEnd();
                    section("Two <2>");
                    sound(tone(3000)).gain(-9);
                    pause(1);
                }

                private static AudioClip tone(double frequency) {
                    float[] sine = new float[24_000];
                    for (int i = 0; i < sine.length; i++) {
                        sine[i] = (float) (0.2 * Math.sin(2 * Math.PI * frequency * i / 48000));
                    }
                    return AudioClip.of(48_000, sine);
                }
            }
            """;

    private static final String SCRIPT = """
            ## one – The first
            It is said & done.
            """;

    /** The part of FCPXML 1.10's structure that Kinora writes, as its documentation describes it. */
    private static final String STRUCTURE = """
            <!DOCTYPE fcpxml [
            <!ELEMENT fcpxml (resources, library)> <!ATTLIST fcpxml version CDATA #FIXED "1.10">
            <!ELEMENT resources (asset | format)*>
            <!ELEMENT format EMPTY>
            <!ATTLIST format id ID #REQUIRED name CDATA #IMPLIED frameDuration CDATA #IMPLIED width CDATA #IMPLIED
                height CDATA #IMPLIED colorSpace CDATA #IMPLIED>
            <!ELEMENT asset (media-rep+)>
            <!ATTLIST asset id ID #REQUIRED name CDATA #IMPLIED start CDATA #IMPLIED duration CDATA #IMPLIED
                hasVideo CDATA #IMPLIED format IDREF #IMPLIED videoSources CDATA #IMPLIED hasAudio CDATA #IMPLIED
                audioSources CDATA #IMPLIED audioChannels CDATA #IMPLIED audioRate CDATA #IMPLIED>
            <!ELEMENT media-rep EMPTY>
            <!ATTLIST media-rep kind (original-media | proxy-media) "original-media" src CDATA #REQUIRED>
            <!ELEMENT library (event)*>
            <!ELEMENT event (project)*> <!ATTLIST event name CDATA #IMPLIED>
            <!ELEMENT project (sequence)> <!ATTLIST project name CDATA #IMPLIED>
            <!ELEMENT sequence (spine)>
            <!ATTLIST sequence format IDREF #REQUIRED duration CDATA #IMPLIED tcStart CDATA #IMPLIED tcFormat (DF | NDF) #IMPLIED
                audioLayout (mono | stereo | surround) #IMPLIED audioRate (44.1k | 48k | 96k) #IMPLIED>
            <!ELEMENT spine (asset-clip)*>
            <!ELEMENT asset-clip (asset-clip*, marker*)>
            <!ATTLIST asset-clip ref IDREF #REQUIRED lane CDATA #IMPLIED offset CDATA #IMPLIED name CDATA #IMPLIED start CDATA #IMPLIED
                duration CDATA #IMPLIED format IDREF #IMPLIED tcFormat (DF | NDF) #IMPLIED
                srcEnable (all | audio | video) "all" audioRole CDATA #IMPLIED>
            <!ELEMENT marker EMPTY>
            <!ATTLIST marker start CDATA #REQUIRED duration CDATA #IMPLIED value CDATA #REQUIRED note CDATA #IMPLIED>
            ]>""";

    /** What OpenTimelineIO reads of a file, a row for everything on the timeline. */
    private static final String READER = """
            import sys, opentimelineio as otio
            timeline = otio.adapters.read_from_file(sys.argv[1])
            print('timeline', timeline.name, timeline.duration().value, round(timeline.duration().rate, 5))
            for track in timeline.tracks:
                print('track', track.name, track.kind)
                for clip in track:
                    source = clip.source_range
                    print('clip', clip.name, clip.media_reference.target_url, source.start_time.value, source.duration.value)
                    assert clip.available_range().duration.to_seconds() >= source.duration.to_seconds() - 1e-4
                    assert clip.trimmed_range_in_parent().start_time.rate == source.start_time.rate
                    for marker in clip.markers:
                        print('marker', marker.name, marker.comment, marker.marked_range.start_time.value)
            again = otio.adapters.write_to_string(timeline)
            assert otio.adapters.read_from_string(again).is_equivalent_to(timeline)
            """;

    private void render(Object... options) throws Exception {
        Files.writeString(folder.resolve("Spoken.md"), SCRIPT);
        Path scene = scene("Spoken", SPOKEN);
        CommandResult result = CommandResult.of(Stream.concat(
                        Stream.of("render", scene, "--size", "64x64", "-o", file("my film.mp4")), Stream.of(options))
                .toArray());
        assertThat(result.exitCode()).as(result.message()).isZero();
    }

    @Test
    void openTimelineIoReadsAClipForEverySectionAndATrackForEveryStem() throws Exception {
        assumeTrue(Files.exists(PYTHON), "OpenTimelineIO is not installed; scripts/test does that where CI=true");
        render("--otio", "--fps", "29.97");
        Process reader = new ProcessBuilder(
                        PYTHON.toString(), "-c", READER, file("my film.otio").toString())
                .redirectErrorStream(true)
                .start();
        List<String> rows = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(reader.waitFor()).as(String.join("\n", rows)).isZero();
        long frames = frames();
        long second = frames - 30;
        assertThat(rows)
                .containsExactly(
                        "timeline Spoken " + frames + ".0 29.97003",
                        "track Pictures Video",
                        "clip Spoken ./my%20film.mp4 0.0 15.0",
                        "clip The first ./my%20film.mp4 15.0 " + (second - 15) + ".0",
                        "marker one It is said & done. 15.0",
                        "clip Two <2> ./my%20film.mp4 " + second + ".0 30.0",
                        "track narration Audio",
                        "clip narration ./my%20film-narration.wav 0.0 " + frames + ".0",
                        "track music Audio",
                        "clip music ./my%20film-music.wav 0.0 " + frames + ".0",
                        "track sounds Audio",
                        "clip sounds ./my%20film-sounds.wav 0.0 " + frames + ".0");
    }

    /** As long as a stem, by a rate at which a frame lasts 1601.6 samples. */
    private long frames() throws Exception {
        return Math.round(AudioClip.read(file("my film-music.wav"), 48_000, 2).length() / 1601.6);
    }

    @Test
    void theProjectHasTheStructureOfFcpxmlAndWholeFrames() throws Exception {
        render("--fcpxml", "--fps", "29.97");
        String text = Files.readString(file("my film.fcpxml"));
        assertThat(text)
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE fcpxml>\n<fcpxml version=\"1.10\">");
        Document project = validated(text.replace("<!DOCTYPE fcpxml>", STRUCTURE));
        Element format = (Element) project.getElementsByTagName("format").item(0);
        assertThat(format.getAttribute("frameDuration")).isEqualTo("1001/30000s");
        NodeList clips = ((Element) project.getElementsByTagName("spine").item(0)).getElementsByTagName("asset-clip");
        long end = 0;
        int spine = 0;
        for (int i = 0; i < clips.getLength(); i++) {
            Element clip = (Element) clips.item(i);
            if (clip.getAttribute("lane").isEmpty()) {
                assertThat(clip.getAttribute("offset")).isEqualTo(clip.getAttribute("start"));
                assertThat(frames(clip.getAttribute("offset"))).as("no gap").isEqualTo(end);
                end += frames(clip.getAttribute("duration"));
                spine++;
            }
        }
        assertThat(spine).isEqualTo(3);
        assertThat(clips.getLength()).as("with three stems").isEqualTo(6);
        Element sequence = (Element) project.getElementsByTagName("sequence").item(0);
        assertThat(frames(sequence.getAttribute("duration"))).isEqualTo(end);
        Element marker = (Element) project.getElementsByTagName("marker").item(0);
        assertThat(marker.getAttribute("value")).isEqualTo("It is said & done.");
        assertThat(marker.getAttribute("start")).isEqualTo("15015/30000s");
    }

    private static Document validated(String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setValidating(true);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setErrorHandler(new ErrorHandler() {
            @Override
            public void warning(SAXParseException wrong) throws SAXParseException {
                throw wrong;
            }

            @Override
            public void error(SAXParseException wrong) throws SAXParseException {
                throw wrong;
            }

            @Override
            public void fatalError(SAXParseException wrong) throws SAXParseException {
                throw wrong;
            }
        });
        return builder.parse(new InputSource(new StringReader(text)));
    }

    /** Of a time that is a whole number of frames of 1001/30000 s. */
    private static long frames(String time) {
        if (time.equals("0s")) {
            return 0;
        }
        String[] parts = time.replace("s", "").split("/");
        assertThat(parts[1]).isEqualTo("30000");
        assertThat(Long.parseLong(parts[0]) % 1001).isZero();
        return Long.parseLong(parts[0]) / 1001;
    }

    @Test
    void theStemsTogetherAreTheMix() throws Exception {
        render("--otio", "--fps", "10");
        CommandResult mixed = CommandResult.of(
                "render", file("Spoken.java"), "--size", "64x64", "--fps", "10", "-o", file("mix.wav"));
        assertThat(mixed.exitCode()).as(mixed.message()).isZero();
        AudioClip mix = AudioClip.read(file("mix.wav"), 48_000, 2);
        List<AudioClip> stems = Stream.of("narration", "music", "sounds")
                .map(stem -> AudioClip.read(file("my film-" + stem + ".wav"), 48_000, 2))
                .toList();
        double loudest = 0;
        for (AudioClip stem : stems) {
            assertThat(stem.length()).isEqualTo(mix.length());
        }
        for (int i = 0; i < mix.length(); i++) {
            double sum = 0;
            for (AudioClip stem : stems) {
                sum += stem.sample(0, i);
            }
            // each file is rounded to 24 bits
            assertThat(sum).isCloseTo(mix.sample(0, i), within(4.0 / (1 << 23)));
            loudest = Math.max(loudest, Math.abs(sum));
        }
        assertThat(loudest).isGreaterThan(0.2);
        double under = Math.abs(peak(stems.get(1), 40_000, 44_000));
        assertThat(under).as("music under the voice").isLessThan(0.6 * peak(stems.get(1), 0, 4_000));
    }

    private static double peak(AudioClip clip, int from, int to) {
        double peak = 0;
        for (int i = from; i < to; i++) {
            peak = Math.max(peak, Math.abs(clip.sample(0, i)));
        }
        return peak;
    }

    @Test
    void subtitlesGoWithItEvenIfNoOthersAreWanted() throws Exception {
        render("--fcpxml", "--captions", "none", "--fps", "10");
        assertThat(file("my film.srt")).content().contains("It is said & done.");
        assertThat(file("my film.vtt")).doesNotExist();
    }

    @Test
    void aSilentFilmHasNoStems() throws Exception {
        CommandResult result = CommandResult.of(
                "render", blink(), "--size", "64x64", "--fps", "10", "--otio", "--fcpxml", "-o", file("b.mp4"));
        assertThat(result.exitCode()).as(result.message()).isZero();
        assertThat(file("b.otio")).content().contains("\"name\" : \"Blink\"").doesNotContain("\"Audio\"");
        assertThat(file("b.fcpxml")).content().doesNotContain("srcEnable", "hasAudio");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.filter(file -> file.toString().endsWith(".wav"))).isEmpty();
        }
    }
}
