package org.kinora.engine.video;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Keeps pictures on disk, for what has to see all of them twice: as differences to the picture before, packed. Nothing is
 * left of it even if the process is killed, where the system lets a file that is open be deleted.
 */
final class FrameStore implements AutoCloseable {

    private final Path path;
    private final FileChannel file;
    private final List<Integer> lengths = new ArrayList<>();
    private final byte[] before;
    private final byte[] difference;
    private final byte[] packed;
    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    private final Inflater inflater = new Inflater();
    private int read;

    /** @param bytes of each picture */
    FrameStore(Path path, int bytes) throws IOException {
        this.path = path;
        before = new byte[bytes];
        difference = new byte[bytes];
        packed = new byte[bytes + bytes / 1000 + 64];
        file = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            Files.delete(path);
        } catch (IOException notWhileOpen) {
            path.toFile().deleteOnExit();
        }
    }

    /** @param picture from index 0 */
    void add(ByteBuffer picture) throws IOException {
        picture.get(0, difference);
        exchange();
        deflater.reset();
        deflater.setInput(difference);
        deflater.finish();
        int length = deflater.deflate(packed);
        ByteBuffer rest = ByteBuffer.wrap(packed, 0, length);
        while (rest.hasRemaining()) {
            file.write(rest);
        }
        lengths.add(length);
    }

    /** Makes the difference out of a picture, which takes the place of the one before. */
    private void exchange() {
        for (int i = 0; i < before.length; i++) {
            byte now = difference[i];
            difference[i] ^= before[i];
            before[i] = now;
        }
    }

    int count() {
        return lengths.size();
    }

    /** Goes back to the first picture; nothing may be added any more. */
    void rewind() throws IOException {
        Arrays.fill(before, (byte) 0);
        file.position(0);
        read = 0;
    }

    /** Reads the next picture to where the buffer begins. */
    void next(ByteBuffer picture) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(packed, 0, lengths.get(read++));
        while (in.hasRemaining() && file.read(in) >= 0) {
            continue;
        }
        inflater.reset();
        inflater.setInput(packed, 0, in.position());
        try {
            int done = 0;
            while (done < difference.length && !inflater.finished()) {
                done += inflater.inflate(difference, done, difference.length - done);
            }
        } catch (DataFormatException changed) {
            throw new IOException("what was kept of the film has changed meanwhile", changed);
        }
        for (int i = 0; i < before.length; i++) {
            before[i] ^= difference[i];
        }
        picture.put(0, before);
    }

    @Override
    public void close() {
        deflater.end();
        inflater.end();
        try {
            file.close();
            Files.deleteIfExists(path);
        } catch (IOException leftBehind) {
            path.toFile().deleteOnExit();
        }
    }
}
