// The two scripts of the add-in, in production form. `npm run build` runs this and adds the rest (src/tooling/build.ts).
"use strict";
const path = require("node:path");

/**
 * @param {{ address: string, output: string }} options `address`: where the add-in will be served, without a slash
 *   at its end; parts that load on first use are fetched from there. `output`: the folder to write to.
 */
module.exports = ({ address, output }) => {
  const script = (name, entry) => ({
    name,
    mode: "production",
    context: __dirname,
    entry: { [name]: entry },
    output: {
      path: output,
      filename: "[name].js",
      chunkFilename: "parts/[name]-[contenthash:10].js",
      cssFilename: "[name].css",
      assetModuleFilename: "parts/[name]-[contenthash:10][ext]",
      publicPath: `${address}/`,
      // The functions may run where there is no window; and both scripts share one page without knowing each other.
      globalObject: "globalThis",
      uniqueName: `fintech-${name}`,
    },
    target: ["web", "es2022"],
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: "ts-loader",
          options: {
            // Types are checked once, by `npm test`.
            transpileOnly: true,
            configFile: path.join(__dirname, "tsconfig.addin.json"),
            compilerOptions: { noEmit: false },
          },
        },
      ],
    },
    experiments: { css: true },
    // Source maps would be larger than the add-in.
    devtool: false,
    // Ceilings are checked on what is compressed, by src/tooling/size.ts.
    performance: { hints: false },
    cache: {
      type: "filesystem",
      cacheDirectory: path.join(__dirname, ".cache", "webpack"),
      version: address,
      buildDependencies: { config: [__filename] },
    },
  });
  return [script("functions", "./src/excel/functions.ts"), script("taskpane", "./src/taskpane/index.tsx")];
};
