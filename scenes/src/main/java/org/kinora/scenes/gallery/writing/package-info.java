/** What is read: code, tables, and words in several styles. */
package org.kinora.scenes.gallery.writing;
