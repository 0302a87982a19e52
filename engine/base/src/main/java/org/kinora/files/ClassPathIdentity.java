package org.kinora.files;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * What a class path holds, as text that is another one once any class in it is another one: of jars their tables of
 * contents, which have a checksum of every entry; of folders the size and time of every file.
 */
public final class ClassPathIdentity {

    /** The end of a zip file: a record of 22 bytes, unless the archive has a comment, and then whatever is there. */
    private static final int END_BYTES = 22;

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int SIZE_OFFSET = 12;

    private ClassPathIdentity() {}

    /**
     * What these folders and jars hold; what is not there holds nothing.
     *
     * @throws UncheckedIOException if one cannot be read
     */
    public static String of(String classPath) {
        StringBuilder identity = new StringBuilder();
        try {
            for (String part : classPath.split(File.pathSeparator)) {
                Path place = Path.of(part);
                if (Files.isDirectory(place)) {
                    describeFolder(place, identity);
                } else if (Files.exists(place)) {
                    describeJar(place, identity);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return identity.toString();
    }

    private static void describeFolder(Path folder, StringBuilder to) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile).sorted()::iterator) {
                to.append(file).append(' ').append(Files.size(file)).append(' ');
                to.append(Files.getLastModifiedTime(file)).append('\n');
            }
        }
    }

    private static void describeJar(Path jar, StringBuilder to) throws IOException {
        to.append(jar.getFileName()).append(' ').append(Files.size(jar)).append(' ');
        to.append(checksumOfContents(jar)).append('\n');
    }

    private static long checksumOfContents(Path jar) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(jar.toFile(), "r")) {
            CRC32 checksum = new CRC32();
            long length = file.length();
            byte[] end = read(file, Math.max(0, length - END_BYTES), length);
            checksum.update(end);
            ByteBuffer record = ByteBuffer.wrap(end).order(ByteOrder.LITTLE_ENDIAN);
            if (end.length == END_BYTES && record.getInt(0) == END_SIGNATURE) {
                long contents = Integer.toUnsignedLong(record.getInt(SIZE_OFFSET));
                checksum.update(read(file, Math.max(0, length - END_BYTES - contents), length));
            }
            return checksum.getValue();
        }
    }

    private static byte[] read(RandomAccessFile file, long from, long to) throws IOException {
        byte[] bytes = new byte[Math.toIntExact(to - from)];
        file.seek(from);
        file.readFully(bytes);
        return bytes;
    }
}
