/** What a figure does for a reader who has scripts: value by value, one curve in front, an image to keep. */
import './chart-reader.ts';
import './figure-image.ts';
import './figure-options.ts';
