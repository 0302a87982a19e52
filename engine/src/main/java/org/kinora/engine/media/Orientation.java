package org.kinora.engine.media;

import org.kinora.engine.pixels.Bitmap;

/**
 * How a camera was held, by the number that a JPEG file has for it among its Exif notes (CIPA DC-008, tag 274): 1 is
 * upright, 6 is turned by a quarter to the left, and so on.
 */
record Orientation(int number) {

    private static final Orientation UPRIGHT = new Orientation(1);

    private static final int TAG = 274;
    private static final int MOST_ENTRIES = 1_000;

    /** Of a file; upright if it is no JPEG or says nothing. */
    static Orientation of(byte[] file) {
        if (file.length < 4 || (file[0] & 255) != 0xFF || (file[1] & 255) != 0xD8) {
            return UPRIGHT;
        }
        int at = 2;
        while (at + 10 < file.length && (file[at] & 255) == 0xFF) {
            int marker = file[at + 1] & 255;
            int length = number(file, at + 2, 2, true);
            if (marker == 0xDA || length < 2) {
                return UPRIGHT;
            }
            if (marker == 0xE1 && number(file, at + 4, 4, true) == 0x45786966) {
                return ofExif(file, at + 10, Math.min(file.length, at + 2 + length));
            }
            at += 2 + length;
        }
        return UPRIGHT;
    }

    /** @param start where the TIFF header is */
    private static Orientation ofExif(byte[] file, int start, int end) {
        if (start + 8 > end) {
            return UPRIGHT;
        }
        boolean isBigEndian = file[start] == 'M';
        int table = number(file, start + 4, 4, isBigEndian);
        if (table < 8 || table > end - start - 2) {
            return UPRIGHT;
        }
        int entries = Math.min(MOST_ENTRIES, number(file, start + table, 2, isBigEndian));
        for (int i = 0; i < entries; i++) {
            int entry = start + table + 2 + 12 * i;
            if (entry + 12 > end) {
                break;
            }
            if (number(file, entry, 2, isBigEndian) == TAG) {
                int number = number(file, entry + 8, 2, isBigEndian);
                return number >= 1 && number <= 8 ? new Orientation(number) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    private static int number(byte[] file, int at, int bytes, boolean isBigEndian) {
        int number = 0;
        for (int i = 0; i < bytes; i++) {
            int next = file[at + (isBigEndian ? i : bytes - 1 - i)] & 255;
            number = number << 8 | next;
        }
        return number;
    }

    /** The picture turned so that it stands upright. */
    Bitmap upright(int width, int height, int[] argb) {
        if (number == 1) {
            return Bitmap.ofArgb(width, height, argb);
        }
        boolean isSideways = number >= 5;
        int newWidth = isSideways ? height : width;
        int newHeight = isSideways ? width : height;
        int[] turned = new int[argb.length];
        for (int y = 0; y < newHeight; y++) {
            for (int x = 0; x < newWidth; x++) {
                int across = isSideways ? y : x;
                int down = isSideways ? x : y;
                int fromX = number == 2 || number == 3 || number == 7 || number == 8 ? width - 1 - across : across;
                int fromY = number == 3 || number == 4 || number == 6 || number == 7 ? height - 1 - down : down;
                turned[y * newWidth + x] = argb[fromY * width + fromX];
            }
        }
        return Bitmap.ofArgb(newWidth, newHeight, turned);
    }
}
