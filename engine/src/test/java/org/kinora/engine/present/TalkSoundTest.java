package org.kinora.engine.present;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.engine.ChildJava;
import org.kinora.engine.Patience;
import org.kinora.engine.preview.VirtualScreen;
import org.kinora.engine.preview.XConnection;

/** A talk as it is heard: OpenAL plays into a file in real time, of which the end is what is heard now. */
class TalkSoundTest {

    private static final int SPACE = 0x20;
    private static final int B = 0x62;
    private static final int P = 0x70;
    private static final int HOME = 0xFF50;
    private static final int RIGHT = 0xFF53;

    private static final long DEADLINE_SECONDS = 60;
    private static final int RATE = 48_000;
    /** 50 ms. */
    private static final int HEARD = RATE / 20;

    private static final int SILENCE = 0;
    /** In 16 bits, the lowest of which OpenAL dithers. */
    private static final int INAUDIBLE = 100;

    @TempDir
    Path folder;

    private VirtualScreen screen;
    private XConnection connection;
    private Process talk;
    private Path wave;

    @BeforeEach
    void begin() throws IOException {
        assumeTrue(VirtualScreen.isInstalled(), "Talks are tested on Xvfb, which is not installed");
        screen = VirtualScreen.start(1200, 900);
        connection = screen.connect();
        wave = folder.resolve("heard.wav");
        Path settings = Files.writeString(
                folder.resolve("alsoft.conf"),
                "[general]\ndrivers = wave\nsample-type = int16\nchannels = mono\nfrequency = " + RATE
                        + "\n[wave]\nfile = " + wave + "\n");
        ProcessBuilder program = new ProcessBuilder(ChildJava.command(ToneTalk.class.getName())).inheritIO();
        program.environment().put("DISPLAY", screen.display());
        program.environment().remove("WAYLAND_DISPLAY");
        program.environment().put("ALSOFT_CONF", settings.toString());
        // else no device is even looked for
        program.environment().put("PULSE_SERVER", "none");
        talk = program.start();
    }

    @AfterEach
    void end() throws IOException {
        if (talk != null) {
            talk.destroyForcibly();
        }
        if (screen != null) {
            connection.close();
            screen.close();
        }
    }

    @Test
    void aSlideIsHeardStandsStillAndIsOverWithItsPicture() throws IOException {
        await("the first slide", ToneTalk.LOW);
        connection.type(P);
        await("it stands still", SILENCE);
        connection.type(P);
        await("it plays on", ToneTalk.LOW);
        connection.type(B);
        await("the screen is black", SILENCE);
        connection.type(SPACE);
        await("the picture is back", ToneTalk.LOW);
        connection.type(RIGHT);
        await("the second slide", ToneTalk.HIGH);
        connection.type(RIGHT);
        await("a loop", SILENCE);
        connection.type(RIGHT);
        await("the short slide", ToneTalk.LOW);
        await("its end, beyond which its sound would go on", SILENCE);
        connection.type(HOME);
        await("the first slide again", ToneTalk.LOW);
    }

    private void await(String what, int hertz) throws IOException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(DEADLINE_SECONDS);
        int last = heard();
        while (last != hertz) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("In " + DEADLINE_SECONDS + " s it did not come to " + hertz + " Hz, of " + what
                        + "; what is heard has " + last + " Hz");
            }
            Patience.untilTheNextLook();
            last = heard();
        }
    }

    /** In Hz, in hundreds; {@link #SILENCE}, or -1 for what is no tone, or not all of one. */
    private int heard() throws IOException {
        if (!Files.exists(wave)) {
            return -1;
        }
        try (RandomAccessFile file = new RandomAccessFile(wave.toFile(), "r")) {
            byte[] head = new byte[(int) Math.min(256, file.length())];
            file.readFully(head);
            int data = new String(head, StandardCharsets.ISO_8859_1).indexOf("data") + 8;
            long samples = (file.length() - data) / 2;
            if (data < 8 || samples < HEARD) {
                return -1;
            }
            byte[] end = new byte[2 * HEARD];
            file.seek(data + 2 * (samples - HEARD));
            file.readFully(end);
            return hertz(ByteBuffer.wrap(end).order(ByteOrder.LITTLE_ENDIAN));
        }
    }

    private static int hertz(ByteBuffer samples) {
        int rises = 0;
        int peakOfHalf = 0;
        int peak = 0;
        for (int i = 1; i < HEARD; i++) {
            int before = samples.getShort(2 * i - 2);
            int value = samples.getShort(2 * i);
            rises += before < 0 && value >= 0 ? 1 : 0;
            peak = Math.max(peak, Math.abs(value));
            peakOfHalf = i < HEARD / 2 ? peak : peakOfHalf;
        }
        if (peak < INAUDIBLE) {
            return SILENCE;
        }
        return peakOfHalf < 0.9 * peak ? -1 : 100 * Math.round(rises * (float) RATE / HEARD / 100);
    }
}
