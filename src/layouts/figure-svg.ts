import { experimental_AstroContainer as AstroContainer } from 'astro/container';
