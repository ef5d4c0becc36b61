import { testViews } from "./views-look";

testViews("zh");
