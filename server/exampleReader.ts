/** Until identity exists everybody reads as the example reader, who sees SYNTHETIC persons only. */
export const exampleReader = { kind: 'EXAMPLE' };
