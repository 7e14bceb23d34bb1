import { Link } from 'react-router';

/** From a page where there is nothing to do, to where there is. */
export function WaysOn() {
  return (
    <p className="gone-ways">
      <Link to="/" className="tall-link">
        我的待办
      </Link>
      <Link to="/hazards" className="tall-link">
        台账
      </Link>
    </p>
  );
}
