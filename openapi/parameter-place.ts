/** Where a parameter stands in a request (OpenAPI 3.1, 4.8.12). */
export type ParameterPlace = 'path' | 'query' | 'header' | 'cookie';

/** How a parameter's list or object is written (OpenAPI 3.1, 4.8.12.3). */
export type ParameterStyle = 'form' | 'spaceDelimited' | 'pipeDelimited' | 'deepObject' | 'simple' | 'label' | 'matrix';
