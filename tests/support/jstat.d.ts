/** What the tests use of jstat, which has no types of its own. */
declare module "jstat" {
  const jStat: {
    readonly normal: { inv(p: number, mean: number, deviation: number): number };
    readonly studentt: { cdf(t: number, freedom: number): number };
  };
  export default jStat;
}
