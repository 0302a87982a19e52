/**
 * Files that are fetched once from where they are published. An address comes in; a file that has the right checksum goes out.
 * What a broken connection has brought is kept, and the next attempt goes on from there.
 */
package org.kinora.download;
