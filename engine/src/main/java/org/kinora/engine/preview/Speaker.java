package org.kinora.engine.preview;

import static org.lwjgl.openal.AL10.*;
import static org.lwjgl.openal.AL11.AL_SAMPLE_OFFSET;
import static org.lwjgl.openal.ALC10.ALC_FREQUENCY;
import static org.lwjgl.openal.ALC10.alcCloseDevice;
import static org.lwjgl.openal.ALC10.alcCreateContext;
import static org.lwjgl.openal.ALC10.alcDestroyContext;
import static org.lwjgl.openal.ALC10.alcOpenDevice;
import static org.lwjgl.openal.EXTFloat32.AL_FORMAT_STEREO_FLOAT32;
import static org.lwjgl.openal.EXTThreadLocalContext.alcSetThreadContext;
import static org.lwjgl.openal.SOFTDirectChannels.AL_DIRECT_CHANNELS_SOFT;
import static org.lwjgl.openal.SOFTOutputLimiter.ALC_OUTPUT_LIMITER_SOFT;
import static org.lwjgl.openal.SOFTSourceLatency.AL_SAMPLE_OFFSET_LATENCY_SOFT;
import static org.lwjgl.openal.SOFTSourceLatency.alGetSourcei64vSOFT;

import java.util.ArrayDeque;
import java.util.Queue;
import org.kinora.engine.sound.AudioSource;
import org.kinora.engine.sound.Soundtrack;
import org.lwjgl.openal.AL;
import org.lwjgl.openal.ALC;
import org.lwjgl.openal.ALCCapabilities;

/**
 * Plays a film's sound by OpenAL in time with its pictures. It is told again and again how the film is being watched, and
 * each time tops up a fifth of a second of sound. Where what is heard is out of step with the pictures by more than the
 * eye forgives, it starts anew at the right place. For one thread.
 */
final class Speaker implements AutoCloseable {

    /** How often it wants to be told, in milliseconds; half of what a piece lasts. */
    static final int MILLISECONDS = 10;

    /** 20 ms. */
    private static final int PIECE = Soundtrack.SAMPLE_RATE / 50;

    private static final int PIECES = 10;

    /** 30 ms; broadcasters accept 40 ms before and 60 ms behind the picture (EBU R 37). */
    private static final long TOLERANCE = Soundtrack.SAMPLE_RATE * 3L / 100;

    private final AudioSource sound;
    private final long device;
    private final long context;
    private final boolean tellsLatency;
    private final int source;
    private final Queue<Integer> free = new ArrayDeque<>();
    private final float[] piece = new float[2 * PIECE];
    private boolean sounding;
    /** The sample of the film with which the oldest piece begins that is not free. */
    private long oldest;
    /** The sample of the film with which the next piece begins. */
    private long next;

    /**
     * Opens a device.
     *
     * @param name null for the system's usual one
     * @return null if there is none
     */
    static Speaker open(AudioSource sound, String name) {
        long device = alcOpenDevice(name);
        return device == 0 ? null : new Speaker(sound, device, ALC_FREQUENCY, Soundtrack.SAMPLE_RATE);
    }

    /**
     * @param device of OpenAL, which is closed with this
     * @param attributes of its context, in pairs
     */
    Speaker(AudioSource sound, long device, int... attributes) {
        this.sound = sound;
        this.device = device;
        int[] wanted = new int[attributes.length + 3];
        System.arraycopy(attributes, 0, wanted, 0, attributes.length);
        // what is heard is what is rendered: the film has a limiter of its own
        wanted[attributes.length] = ALC_OUTPUT_LIMITER_SOFT;
        ALCCapabilities capabilities = ALC.createCapabilities(device);
        context = alcCreateContext(device, wanted);
        alcSetThreadContext(context);
        tellsLatency = AL.createCapabilities(capabilities).AL_SOFT_source_latency;
        source = alGenSources();
        alSourcei(source, AL_DIRECT_CHANNELS_SOFT, AL_TRUE);
        for (int i = 0; i < PIECES; i++) {
            free.add(alGenBuffers());
        }
    }

    /**
     * Goes on playing what is due.
     *
     * @param nanos the time now, by the playback's clock
     */
    void follow(Playback playback, long nanos) {
        takeBack();
        if (!playback.isRunningAt(nanos)) {
            silence();
            return;
        }
        long due = playback.sampleAt(nanos, Soundtrack.SAMPLE_RATE);
        if (sounding && Math.abs(heard() - due) > TOLERANCE || alGetSourcei(source, AL_SOURCE_STATE) != AL_PLAYING) {
            silence();
        }
        if (!sounding) {
            next = due + latency();
            oldest = next;
        }
        while (!free.isEmpty()) {
            queue();
        }
        if (!sounding) {
            alSourcePlay(source);
            sounding = true;
        }
    }

    private void queue() {
        int buffer = free.remove();
        sound.read(next, PIECE, piece);
        alBufferData(buffer, AL_FORMAT_STEREO_FLOAT32, piece, Soundtrack.SAMPLE_RATE);
        alSourceQueueBuffers(source, buffer);
        next += PIECE;
    }

    private void takeBack() {
        for (int played = alGetSourcei(source, AL_BUFFERS_PROCESSED); played > 0; played--) {
            free.add(alSourceUnqueueBuffers(source));
            oldest += PIECE;
        }
    }

    private void silence() {
        if (sounding) {
            alSourceStop(source);
            takeBack();
            sounding = false;
        }
    }

    /** The sample of the film that leaves the loudspeaker now. */
    private long heard() {
        return oldest + alGetSourcei(source, AL_SAMPLE_OFFSET) - latency();
    }

    /** How many samples lie between the mixer and the loudspeaker. */
    private long latency() {
        if (!tellsLatency) {
            return 0;
        }
        long[] offsetAndLatency = new long[2];
        alGetSourcei64vSOFT(source, AL_SAMPLE_OFFSET_LATENCY_SOFT, offsetAndLatency);
        return offsetAndLatency[1] * Soundtrack.SAMPLE_RATE / 1_000_000_000;
    }

    @Override
    public void close() {
        silence();
        alDeleteSources(source);
        free.forEach(buffer -> alDeleteBuffers(buffer));
        alcSetThreadContext(0);
        alcDestroyContext(context);
        alcCloseDevice(device);
    }
}
